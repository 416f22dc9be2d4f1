package org.portwright.porting.checks;

import java.util.List;

import org.portwright.porting.internal.texts.RuleTexts;
import org.portwright.porting.internal.texts.RuleTexts.Help;

/** The user's table of all rules. */
public final class RuleTable {

	private RuleTable() {
	}

	/**
	 * What the user may want to know of a rule.
	 *
	 * @param what    when it holds
	 * @param why     what happens otherwise
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
		return new RuleEngine().codes().stream().sorted().map(RuleTable::entry).toList();
	}

	private static Entry entry(String code) {
		return new Entry(code, RuleTexts.help(code, Help.WHAT), RuleTexts.help(code, Help.WHY),
				RuleTexts.help(code, Help.MEND), RuleTexts.sources(code));
	}
}
