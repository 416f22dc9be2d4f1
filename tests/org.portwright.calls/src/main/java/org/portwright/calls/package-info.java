/**
 * Counts what a thread calls, for tests: an agent puts a call of {@link org.portwright.calls.Calls} at the beginning of
 * each method that counts, so that the product needs no code for it.
 */
package org.portwright.calls;
