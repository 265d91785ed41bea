import { playProfile } from '../../workbench/host';

playProfile('web');
