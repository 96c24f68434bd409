// What markup of pages becomes calls of. A call with its children as arguments is shorter than the automatic runtime's.
export { Fragment, h } from 'preact';
