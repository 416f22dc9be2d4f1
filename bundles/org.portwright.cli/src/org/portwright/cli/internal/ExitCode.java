package org.portwright.cli.internal;

/** What a call ends with. With several inputs the highest counts. */
final class ExitCode {

	/** Done; warnings may have been found. */
	static final int DONE = 0;
	/** Errors were found, or an order is not ready for a step. */
	static final int ERRORS_FOUND = 1;
	/** Wrong use, or input that cannot be read. */
	static final int WRONG_USE = 2;
	/** What was asked for is not there. */
	static final int NOT_FOUND = 3;
	/** Nobody could be asked, or what came is no answer. */
	static final int NOT_ANSWERED = 4;
	/** Interrupted: what shells give for Ctrl-C. */
	static final int INTERRUPTED = 130;

	private ExitCode() {
	}
}
