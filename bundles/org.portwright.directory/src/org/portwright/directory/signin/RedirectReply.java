package org.portwright.directory.signin;

import org.portwright.directory.internal.texts.Messages;
import org.portwright.directory.signin.RedirectRequest.Fault;

/**
 * What a browser is shown that comes back, or anything else that asks there. Nothing of the request is in it.
 *
 * @param status of HTTP
 * @param page   HTML
 */
@SuppressWarnings("nls")
record RedirectReply(int status, String page) {

	/** To a form that is not the answer of this sign-in. */
	static final RedirectReply FOREIGN = new RedirectReply(403, html(Messages.RedirectReply_foreign));
	/** To whatever comes after the answer. */
	static final RedirectReply LATE = new RedirectReply(403, html(Messages.RedirectReply_late));

	private static final int DONE = 200;

	/** To the answer of this sign-in; whether somebody is signed in shows only after it. */
	static RedirectReply of(BrowserAnswer answer) {
		return new RedirectReply(DONE,
				html(answer.refusal().isPresent() ? Messages.RedirectReply_refused : Messages.RedirectReply_received));
	}

	/** To what no answer of a sign-in can be. */
	static RedirectReply of(Fault fault) {
		return new RedirectReply(fault.status(), FOREIGN.page());
	}

	private static String html(String text) {
		return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Portwright</title></head><body><p>" + text
				+ "</p></body></html>";
	}
}
