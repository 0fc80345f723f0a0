import { evaluates } from './evaluates';

test.each([
  ['x=eval("1")'],
  ['(0,eval)("1")'],
  ['globalThis.x=eval;'],
  ['g=Function("return this")()'],
  ['g=new Function(a)'],
  ['var e=Function;r.exports=e'],
  ['f.constructor("return this")()'],
  ['new GeneratorFunction("yield 1")'],
  ['setTimeout("tick()",10)'],
  ['import("data:text/javascript,1")'],
])('%s evaluates code', (code) => {
  expect(evaluates(code)).toHaveLength(1);
});

test.each([
  ['node.evaluate(scope)'],
  ['c.onUndefinedFunction("f")'],
  ['Function.prototype.apply.call(a)'],
  ['x instanceof Function&&x()'],
  ['new n.constructor(n.type,n)'],
  ['setTimeout(()=>{},"10")'],
  ['"unsafe-eval"'],
  ['{"eval":1}'],
  ['import("./chunk.js")'],
])('%s does not', (code) => {
  expect(evaluates(code)).toEqual([]);
});
