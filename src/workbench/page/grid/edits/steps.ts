import { CommandType, ICommandService, IUndoRedoService, type Injector } from '@univerjs/core';
import type { Turn } from './turn';

export interface Step {
  readonly back: () => void;
  readonly forth: () => void;
}

const takeStep = 'workbench.mutation.take-step';

/** Steps that the book takes by itself, in the same history as what is typed. */
export class Steps {
  private readonly steps: Step[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly turn: Turn,
  ) {
    injector.get(ICommandService).registerCommand({
      id: takeStep,
      type: CommandType.MUTATION,
      handler: (_, { step, way }: { readonly step: number; readonly way: keyof Step }) => {
        const taken = this.steps[step];
        if (taken !== undefined) this.turn.take('view', taken[way]);
        return taken !== undefined;
      },
    });
  }

  take(step: Step): void {
    this.turn.take('view', step.forth);
    const number = this.steps.push(step) - 1;
    const params = (way: keyof Step): object => ({ unitId: 'view', step: number, way });
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: 'view',
      undoMutations: [{ id: takeStep, params: params('back') }],
      redoMutations: [{ id: takeStep, params: params('forth') }],
    });
  }
}
