import { resource } from '../addin';

/** What the manifest adds to the window of Excel. */
export interface Ribbon {
  readonly tabs: readonly RibbonTab[];
  /** In the menu of a cell. */
  readonly cellMenu: readonly Control[];
}
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly Control[];
}
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a picture of 32 pixels. */
  readonly icon: string;
  /** The name of a function to run, or null: the button shows the pane. */
  readonly command: string | null;
}

/** Reads by the names of elements, whatever their prefixes; what the workbench cannot draw is refused by its name. */
export function readRibbon(manifest: Document): Ribbon {
  const cellMenu = all(manifest, 'OfficeMenu').filter((menu) => idOf(menu) === 'ContextMenuCell');
  return {
    tabs: all(manifest, 'CustomTab').map((tab) => ({
      id: idOf(tab),
      label: textOf(manifest, tab, 'Label'),
      groups: children(tab, 'Group').map((group) => ({
        id: idOf(group),
        label: textOf(manifest, group, 'Label'),
        controls: children(group, 'Control').map((control) => readControl(manifest, control)),
      })),
    })),
    cellMenu: cellMenu.flatMap((menu) => children(menu, 'Control').map((control) => readControl(manifest, control))),
  };
}

function readControl(manifest: Document, control: Element): Control {
  const id = idOf(control);
  const type = control.getAttribute('xsi:type');
  if (type !== 'Button') throw new Error(`manifest.xml: control ${id} is a ${type}; the workbench draws buttons alone`);
  const picture = all(one(control, 'Icon'), 'Image').find((image) => image.getAttribute('size') === '32');
  return {
    id,
    label: textOf(manifest, control, 'Label'),
    tip: textOf(manifest, one(control, 'Supertip'), 'Description'),
    icon: resource(manifest, picture?.getAttribute('resid') ?? `Icon of 32 pixels for ${id}`),
    command: commandOf(id, one(control, 'Action')),
  };
}

function commandOf(id: string, action: Element): string | null {
  const type = action.getAttribute('xsi:type');
  if (type === 'ShowTaskpane') return null;
  if (type === 'ExecuteFunction') return one(action, 'FunctionName').textContent.trim();
  throw new Error(`manifest.xml: control ${id} asks for ${type}, which the workbench cannot do`);
}

const all = (from: Document | Element, name: string): Element[] => [...from.getElementsByTagNameNS('*', name)];
const children = (from: Element, name: string): Element[] =>
  [...from.children].filter((element) => element.localName === name);

function one(from: Element, name: string): Element {
  const [found] = children(from, name);
  if (found === undefined) throw new Error(`manifest.xml: ${from.localName} ${idOf(from)} has no ${name}`);
  return found;
}
const idOf = (element: Element): string => element.getAttribute('id') ?? '';
const textOf = (manifest: Document, from: Element, name: string): string =>
  resource(manifest, one(from, name).getAttribute('resid') ?? '');
