/** Lets the pane breathe between two pieces of work: input and painting come first. */
export function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}
