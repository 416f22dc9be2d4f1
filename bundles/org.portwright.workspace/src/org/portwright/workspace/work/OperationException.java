package org.portwright.workspace.work;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.portwright.porting.Problem;

/** An operation was not done. The status says why in the words of the user, and what to do next. */
public final class OperationException extends CoreException {

	private static final long serialVersionUID = 1L;

	/** Whose turn it is. */
	public enum Kind {
		/** What was asked for makes no sense, or a file cannot be read or written. */
		WRONG_INPUT,
		/** The order is not ready for it: a guard refused. */
		GUARD,
		/** Nobody could be asked, or what came is no answer. */
		NOT_ANSWERED,
		/** Days look wrong, and the user has not agreed to them. */
		ODD_DAYS
	}

	private final Kind kind;
	private final List<String> lines;

	private OperationException(Kind kind, IStatus status, List<String> lines) {
		super(status);
		this.kind = kind;
		this.lines = List.copyOf(lines);
	}

	private OperationException(Kind kind, IStatus status) {
		this(kind, status, List.of(status.getMessage()));
	}

	/** What was asked for makes no sense, or a file cannot be read or written. */
	public static OperationException wrongInput(String message) {
		return new OperationException(Kind.WRONG_INPUT, Status.error(message));
	}

	/** What was asked for makes no sense, or a file cannot be read or written, for a reason that the system gives. */
	public static OperationException wrongInput(String message, Throwable cause) {
		return new OperationException(Kind.WRONG_INPUT, Status.error(message, cause));
	}

	/**
	 * Nobody was asked.
	 *
	 * @param trouble the kind, which is all that a log says of it
	 */
	public static OperationException notAsked(String message, Enum<?> trouble) {
		return new OperationException(Kind.NOT_ANSWERED, new UnansweredStatus(message, trouble.name(), null));
	}

	/**
	 * Nobody could be asked, or what came is no answer.
	 *
	 * @param trouble the kind, which is all that a log says of it
	 */
	public static OperationException notAnswered(String message, Enum<?> trouble, Throwable cause) {
		return new OperationException(Kind.NOT_ANSWERED, new UnansweredStatus(message, trouble.name(), cause));
	}

	/**
	 * Days look wrong, and the user has not agreed to them.
	 *
	 * @param days what is odd, a sentence each
	 */
	public static OperationException oddDays(List<String> days) {
		return new OperationException(Kind.ODD_DAYS, Status.warning(joined(days)), days);
	}

	/**
	 * A guard refused, for the sake of some problems.
	 *
	 * @param lines what is refused, then why, a sentence each
	 */
	public static OperationException guard(List<String> lines, List<Problem> stopping) {
		return new OperationException(Kind.GUARD, new Refusal(joined(lines), stopping,
				stopping.stream().map(Problem::feature).distinct().toList()), lines);
	}

	/**
	 * A guard refused, for the sake of what some fields hold.
	 *
	 * @param fields their paths, the first first
	 */
	public static OperationException held(String message, String... fields) {
		return new OperationException(Kind.GUARD, new Refusal(message, List.of(), List.of(fields)));
	}

	/**
	 * What was asked for makes no sense, for each of some reasons.
	 *
	 * @param messages at least one
	 */
	public static OperationException wrongInput(List<String> messages) {
		if (messages.size() == 1) {
			return wrongInput(messages.get(0));
		}
		var all = new MultiStatus(OperationException.class, 0, joined(messages));
		messages.forEach(message -> all.add(Status.error(message)));
		return new OperationException(Kind.WRONG_INPUT, all, messages);
	}

	private static String joined(List<String> lines) {
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** Whose turn it is. */
	public Kind kind() {
		return kind;
	}

	/**
	 * Returns the message line by line. A line break inside of a line came with something that the message names, such
	 * as a file.
	 */
	public List<String> lines() {
		return lines;
	}

	/** The problems for which a guard refused. */
	public List<Problem> stopping() {
		return getStatus() instanceof Refusal refusal ? refusal.stopping : List.of();
	}

	/** Paths of the fields for which a guard refused, those of the problems among them; each once. */
	public List<String> fields() {
		return getStatus() instanceof Refusal refusal ? refusal.fields : List.of();
	}

	/** Why a guard refused. */
	private static final class Refusal extends Status {

		private final List<Problem> stopping;
		private final List<String> fields;

		Refusal(String message, List<Problem> stopping, List<String> fields) {
			super(ERROR, OperationException.class, message);
			this.stopping = List.copyOf(stopping);
			this.fields = List.copyOf(fields);
		}
	}
}
