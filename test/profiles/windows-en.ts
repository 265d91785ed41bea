import { playProfile } from '../../workbench/host';

playProfile('windows-en');
