import type { HostChange } from '../../host';

/** The host keeps a hundred steps. */
const mostSteps = 100;

/** How many steps there are to undo and redo, followed from what the host tells. */
export class StepCount {
  /** With `undoKept` false a batch of the add-in takes away what could be undone, as in Excel for Windows. */
  constructor(private readonly undoKept = true) {}

  private done = 0;
  private undone = 0;

  get canUndo(): boolean {
    return this.done > 0;
  }

  get canRedo(): boolean {
    return this.undone > 0;
  }

  happened(kind: HostChange['kind']): void {
    switch (kind) {
      case 'batch':
        this.done = this.undoKept ? Math.min(mostSteps, this.done + 1) : 0;
        this.undone = 0;
        break;
      case 'edit':
      case 'coauthor':
        this.done = Math.min(mostSteps, this.done + 1);
        this.undone = 0;
        break;
      case 'undo':
        this.done -= 1;
        this.undone += 1;
        break;
      case 'redo':
        this.done += 1;
        this.undone -= 1;
        break;
      case 'select':
      case 'activate':
      case 'calculated':
        break;
    }
  }
}
