/**
 * Counts what a thread calls and records what it reads, for tests: an agent puts a call of
 * {@link org.portwright.calls.Calls} at the beginning of each method that counts, and one of
 * {@link org.portwright.calls.Reads} at that of each that reads the model, so that the product needs no code for it.
 */
package org.portwright.calls;
