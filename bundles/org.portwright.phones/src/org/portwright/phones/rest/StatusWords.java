package org.portwright.phones.rest;

import org.eclipse.osgi.util.NLS;
import org.portwright.phones.internal.texts.Messages;

/**
 * What a phone means by the status that it answers with (Poly's REST API reference for UC Software). Of the last four
 * only the numbers were found.
 */
@SuppressWarnings("nls")
final class StatusWords {

	private StatusWords() {
	}

	/** Says it in words, with what to do. */
	static String of(String status) {
		String words = switch (status) {
		case "4000" -> Messages.StatusWords_4000;
		case "4001" -> Messages.StatusWords_4001;
		case "4002" -> Messages.StatusWords_4002;
		case "4003" -> Messages.StatusWords_4003;
		case "4004" -> Messages.StatusWords_4004;
		case "4005" -> Messages.StatusWords_4005;
		case "4006" -> Messages.StatusWords_4006;
		case "4007" -> Messages.StatusWords_4007;
		case "4008" -> Messages.StatusWords_4008;
		case "4009" -> Messages.StatusWords_4009;
		case "4010" -> Messages.StatusWords_4010;
		case "4011" -> Messages.StatusWords_4011;
		case "4400" -> Messages.StatusWords_4400;
		case "4403" -> Messages.StatusWords_4403;
		case "5000" -> Messages.StatusWords_5000;
		case "5500" -> Messages.StatusWords_5500;
		default -> Messages.StatusWords_other;
		};
		return NLS.bind(words, status);
	}
}
