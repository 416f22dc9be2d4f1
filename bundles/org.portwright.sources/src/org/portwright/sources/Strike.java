package org.portwright.sources;

import java.util.Set;
import java.util.regex.Pattern;

/** What HTML strikes through or hides, if it also says where that ends. */
@SuppressWarnings("nls")
final class Strike {

	/** Stands before and behind what is struck through, as in Markdown. */
	private static final String SIGN = "~~";

	private static final Set<String> STRUCK = Set.of("s", "del", "strike");
	private static final Pattern STYLE = Pattern.compile(
			"\\sstyle\\s{0,9}=\\s{0,9}[\"'][^\"'<>]*line-through", Pattern.CASE_INSENSITIVE);

	private final String sent;
	private final Ahead ahead;
	private final HiddenStyle style;
	private String name = "";
	private int depth;
	private boolean hidden;

	Strike(String sent, Ahead ahead) {
		this.sent = sent;
		this.ahead = ahead;
		style = new HiddenStyle(sent);
	}

	/** Learns from a style sheet, if one is there, which classes are hidden. */
	void learn(int begin, int end) {
		style.learn(begin, end);
	}

	/** Whether it begins with a tag. Called for each of them in turn. */
	boolean begins(MarkupTag tag) {
		boolean hides = style.hides(tag);
		if (tag.closing()) {
			return false;
		}
		if (depth > 0) {
			depth += tag.name().equals(name) ? 1 : 0;
			return false;
		}
		if (!(hides && ahead.next("</" + tag.name() + ">", tag.end()) >= 0) && !isStruck(tag)) {
			return false;
		}
		hidden = hides;
		name = tag.name();
		depth = 1;
		return true;
	}

	/** Whether it ends with a tag. */
	boolean ends(MarkupTag tag) {
		if (depth == 0 || !tag.closing() || !tag.name().equals(name)) {
			return false;
		}
		depth--;
		return depth == 0;
	}

	/** What is written before it. */
	String opening() {
		return hidden ? SentText.HIDDEN : SIGN;
	}

	/** What is written behind it. */
	String closing() {
		return hidden ? SentText.SHOWN : SIGN;
	}

	private boolean isStruck(MarkupTag tag) {
		int end;
		if (STRUCK.contains(tag.name())) {
			end = ahead.next("</" + tag.name() + ">", tag.end());
			int other = ahead.next("<" + tag.name() + ">", tag.end());
			return end >= 0 && (other < 0 || other > end);
		}
		return STYLE.matcher(sent).region(tag.start(), tag.end()).find()
				&& ahead.next("</" + tag.name() + ">", tag.end()) >= 0;
	}
}
