package org.portwright.porting;

import java.util.List;

import org.portwright.porting.internal.rules.RuleTexts;

/** The user's table of all rules. */
public final class RuleTable {

	private RuleTable() {
	}

	/**
	 * What the user may want to know of a rule.
	 *
	 * @param code    the code that problems have
	 * @param what    when it holds
	 * @param why     what happens otherwise
	 * @param mend    how to mend it
	 * @param sources where that is known from, each with what it is called, of when it is, and its address if it has
	 *                one
	 */
	public record Entry(String code, String what, String why, String mend, List<String> sources) {

		/** Copies the list. */
		public Entry {
			sources = List.copyOf(sources);
		}
	}

	/** Gives all rules, by their codes. */
	public static List<Entry> entries() {
		return new RuleEngine().codes().stream().sorted().map(RuleTexts::entry).toList();
	}
}
