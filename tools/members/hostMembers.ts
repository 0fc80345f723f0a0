import ts from 'typescript';

/** What the embedded host offers: class, member by its name on the wire, and whether it can be assigned to. */
export type HostMembers = ReadonlyMap<string, ReadonlyMap<string, { readonly written: boolean }>>;

/** Read off the classes of the model; what they inherit counts. */
export function hostMembers(program: ts.Program): HostMembers {
  const checker = program.getTypeChecker();
  const classes = new Map<string, ReadonlyMap<string, { written: boolean }>>();
  for (const file of program.getSourceFiles()) {
    if (!/src\/workbench\/host\/model\/\w+\.ts$/.test(file.fileName)) continue;
    for (const statement of file.statements) {
      if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
      const type = checker.getTypeAtLocation(statement);
      const members = checker.getPropertiesOfType(type).map((symbol) => {
        const written = symbol.declarations?.some(ts.isSetAccessor) === true;
        return [symbol.name, { written }] as const;
      });
      classes.set(statement.name.text, new Map([...members, ...eventsOf(checker, type)]));
    }
  }
  return classes;
}

/** Events that objects of the class can be listened to for: what `listenable` names, as the client calls it. */
function eventsOf(checker: ts.TypeChecker, type: ts.Type): readonly (readonly [string, { written: boolean }])[] {
  const within = (of: ts.Type, name: string): ts.Type | undefined => {
    const symbol = checker.getPropertyOfType(of, name);
    return symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  };
  const listenable = within(type, 'listenable');
  const events = listenable && within(listenable, 'events');
  return (events ? checker.getPropertiesOfType(events) : []).map(({ name }) => [`On${name}`, { written: false }]);
}

/** `Excel.Range.getRow` is `GetRow` of the host's class `Range`. */
export function lacks(host: HostMembers, member: string, written: boolean): boolean {
  const [, ofClass = '', name = ''] = member.split('.');
  const found = host.get(ofClass)?.get(`${name[0]?.toUpperCase()}${name.slice(1)}`);
  return found === undefined || (written && !found.written);
}
