package org.portwright.workspace;

import java.util.concurrent.Executor;

/**
 * The thread that the model belongs to: the window's, or that of the call without one. It runs what it is given later,
 * in the order given, or never once it has ended; whoever gives it something never waits.
 */
public interface ModelThread extends Executor {

	/** Whether the caller is on it. */
	boolean isCurrent();
}
