import { playProfile } from '../../workbench/host';

playProfile('windows-nl');
