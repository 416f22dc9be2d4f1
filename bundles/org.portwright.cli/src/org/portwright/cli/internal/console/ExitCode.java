package org.portwright.cli.internal.console;

/** What a call ends with. With several inputs the highest counts. */
public final class ExitCode {

	/** Done; warnings may have been found. */
	public static final int DONE = 0;
	/** Errors were found, or an order is not ready for a step. */
	public static final int ERRORS_FOUND = 1;
	/** Wrong use, or input that cannot be read. */
	public static final int WRONG_USE = 2;
	/** What was asked for is not there. */
	public static final int NOT_FOUND = 3;
	/** Nobody could be asked, or what came is no answer. */
	public static final int NOT_ANSWERED = 4;
	/** Interrupted: what shells give for Ctrl-C. */
	public static final int INTERRUPTED = 130;

	private ExitCode() {
	}
}
