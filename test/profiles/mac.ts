import { playProfile } from '../../workbench/host';

playProfile('mac');
