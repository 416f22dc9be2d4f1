package org.portwright.workspace.work;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.workspace.internal.texts.Messages;

/**
 * Why a server, a phone or a sign-in gave no answer that can be used, in the words of the user. Networks fail every
 * day, so it is no fault of the application, and what the user reads names hosts, tenants and accounts, which are
 * nothing for a log.
 */
public final class UnansweredStatus extends Status {

	private final String trouble;

	UnansweredStatus(String message, String trouble, @Nullable Throwable cause) {
		super(ERROR, UnansweredStatus.class, message, cause);
		this.trouble = trouble;
	}

	/** Returns the same in other words. */
	public UnansweredStatus inWords(String words) {
		return new UnansweredStatus(words, trouble, getException());
	}

	/** Returns what goes into a log: the kind of trouble as information, without names and without a stack trace. */
	public IStatus logged() {
		return Status.info(NLS.bind(Messages.UnansweredStatus_logged, trouble));
	}
}
