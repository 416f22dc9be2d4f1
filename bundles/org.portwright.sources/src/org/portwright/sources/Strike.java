package org.portwright.sources;

import java.util.Set;
import java.util.regex.Pattern;

/** What HTML strikes through or hides, if it also says where that ends. */
@SuppressWarnings("nls")
final class Strike {

	/** Stands before and behind it, as in Markdown. */
	static final String SIGN = "~~";

	private static final Set<String> STRUCK = Set.of("s", "del", "strike");
	private static final Pattern STYLE = Pattern.compile(
			"\\sstyle\\s{0,9}=\\s{0,9}[\"'][^\"'<>]*(?:line-through|display\\s{0,9}:\\s{0,9}none)",
			Pattern.CASE_INSENSITIVE);

	private final String sent;
	private final Ahead ahead;
	private String name = "";
	private int depth;

	Strike(String sent, Ahead ahead) {
		this.sent = sent;
		this.ahead = ahead;
	}

	/** Whether it begins with a tag. */
	boolean begins(MarkupTag tag) {
		if (tag.closing()) {
			return false;
		}
		if (depth > 0) {
			depth += tag.name().equals(name) ? 1 : 0;
			return false;
		}
		if (!isStruck(tag)) {
			return false;
		}
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
