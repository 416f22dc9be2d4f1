package org.portwright.porting.checks;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.rules.texts.RuleTexts.Help;

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

	/** Gives the codes of all rules, in their order, also of those that capabilities bring. */
	public static SortedSet<String> codes() {
		return new TreeSet<>(RuleTexts.codes());
	}

	/** Gives all rules, by their codes. */
	public static List<Entry> entries() {
		return codes().stream().map(RuleTable::entry).toList();
	}

	private static Entry entry(String code) {
		return new Entry(code, RuleTexts.help(code, Help.WHAT), RuleTexts.help(code, Help.WHY),
				RuleTexts.help(code, Help.MEND), RuleTexts.sources(code));
	}
}
