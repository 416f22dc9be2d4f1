/**
 * The way into the model for what comes from outside: a reader makes a proposal of it, a person or the command line
 * chooses, and what is chosen is taken as one operation.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.proposals;
