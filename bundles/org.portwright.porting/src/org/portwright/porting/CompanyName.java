package org.portwright.porting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.portwright.model.text.Typed;

/** What says who a company is in the ways in which people write its name. */
@SuppressWarnings("nls")
public final class CompanyName {

	private static final Pattern PUNCTUATION = Pattern.compile("[.,()]");

	private CompanyName() {
	}

	/** Gives a name in lower case, without punctuation, marks and company suffix; empty for a blank name. */
	public static String core(String name, RuleProfile profile) {
		return core(name, profile.companySuffixes());
	}

	/**
	 * Gives a name in lower case, without punctuation, marks and company suffix; empty for a blank name.
	 *
	 * @param suffixes as {@link #bare} gives them
	 */
	public static String core(String name, List<String> suffixes) {
		List<String> words = Arrays.asList(bare(name).split(" "));
		int end = words.size();
		while (end > 1 && suffixes.contains(words.get(end - 1))) {
			end--;
		}
		return String.join(" ", words.subList(0, end));
	}

	/** Gives a name in lower case, without punctuation and marks. */
	public static String bare(String name) {
		return Typed.comparable(PUNCTUATION.matcher(name).replaceAll(" ").replace("\u00AE", "").replace("\u2122", ""));
	}
}
