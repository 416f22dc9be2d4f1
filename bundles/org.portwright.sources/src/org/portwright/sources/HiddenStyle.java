package org.portwright.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether a tag of HTML hides what is in it by its attributes: not displayed, without size, or in white where no other
 * colour is behind it.
 */
@SuppressWarnings("nls")
final class HiddenStyle {

	private static final String VALUE = "\\s{0,9}=\\s{0,9}[\"']?[^\"'<>]{0,400}?";
	private static final String STYLE = "<style";
	/** A rule for one class alone, such as those for what a mail's preview shows. */
	private static final Pattern CLASS = Pattern.compile("(?i)(?<=^|[}>\\s,/])\\.([\\w-]{1,60})\\s{0,9}[{,]"
			+ "[^}]{0,400}?(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");
	/** What holds on some screens only. */
	private static final Pattern MEDIA = Pattern
			.compile("@[^{}]{1,400}\\{(?:[^{}]{0,2000}\\{[^{}]{0,2000}\\}){0,400}[^{}]{0,2000}\\}");
	private static final Pattern CLASSES = Pattern.compile("(?i)\\sclass\\s{0,9}=\\s{0,9}[\"']?([\\w\\s-]{1,200})");
	private static final int LONGEST_SHEET = 20_000;
	private static final String WHITE = "(?:white|#fff(?:fff)?|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\b[^)]{0,9}\\))";
	private static final Pattern HIDDEN = Pattern.compile("(?i)\\sstyle" + VALUE
			+ "(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all"
			+ "|font-size\\s*:\\s*0(?:\\.0+)?(?:px|pt|em|rem|%)?\\s*(?:[;!\"']|$)"
			+ "|(?<![\\w-])opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:[;!\"']|$))"
			+ "|\\shidden(?=[\\s/>=])|^<font\\b[^>]{0,200}\\ssize\\s{0,9}=\\s{0,9}[\"']?0[\"'\\s>]");
	private static final Pattern IN_WHITE = Pattern.compile("(?i)\\sstyle" + VALUE + "(?<![\\w-])color\\s*:\\s*" + WHITE
			+ "(?![\\w])|^<font\\b[^>]{0,200}\\scolor\\s{0,9}=\\s{0,9}[\"']?" + WHITE + "(?!\\w)");
	private static final Pattern BACKGROUND = Pattern.compile("(?i)(?:\\bbgcolor\\s{0,9}=\\s{0,9}[\"']?"
			+ "|\\bbackground(?:-color)?\\s{0,9}[:=]\\s{0,9}[\"']?)(?<colour>[^;\"'<>]{0,200})");
	private static final Pattern PALE = Pattern
			.compile("(?i)\\s*(?:" + WHITE + "|none|transparent|inherit|initial)\\s*(?:!.*)?");
	private static final Set<String> VOID = Set.of("img", "br", "hr", "input", "meta", "link", "col", "area", "base");
	/** Without one of them a tag hides nothing: a search for words is cheap, and a page has many tags. */
	private static final List<String> HINTS = List.of("none", "hid", "collapse", "opacity", "font-size:0",
			"font-size: 0",
			"size=");
	private static final List<String> WHITES = List.of("white", "#fff", "(255", "( 255");
	private static final int MOST_OPEN = 100;

	private final String sent;
	/** The names of the tags that are open and have a colour behind what is in them, and of their like inside. */
	private final List<String> coloured = new ArrayList<>();

	private final Set<String> classes = new HashSet<>();

	/** Whether the page has any of the words by which a tag may hide, once it was asked; most texts have no tag. */
	private @Nullable Boolean hiding;

	HiddenStyle(String sent) {
		this.sent = sent;
	}

	private boolean mayHide() {
		Boolean known = hiding;
		if (known == null) {
			String page = sent.toLowerCase(Locale.ROOT);
			known = Stream.of(HINTS, WHITES).flatMap(List::stream).anyMatch(page::contains);
			hiding = known;
		}
		return known;
	}

	/** Learns from a style sheet, if one is there, which classes are hidden. */
	void learn(int begin, int end) {
		if (sent.regionMatches(true, begin, STYLE, 0, STYLE.length()) && end - begin <= LONGEST_SHEET) {
			Matcher rule = CLASS.matcher(MEDIA.matcher(sent.substring(begin, end)).replaceAll(""));
			while (rule.find()) {
				classes.add(rule.group(1).toLowerCase(Locale.ROOT));
			}
		}
	}

	/** Returns whether a tag hides what is in it. Called for each of them in turn. */
	boolean hides(MarkupTag tag) {
		if (tag.closing()) {
			int last = coloured.lastIndexOf(tag.name());
			if (last >= 0) {
				coloured.remove(last);
			}
			return false;
		}
		if (tag.end() - tag.start() <= tag.name().length() + 2) {
			open(tag, false);
			return false;
		}
		if (!mayHide()) {
			return false;
		}
		String text = sent.substring(tag.start(), tag.end()).toLowerCase(Locale.ROOT);
		open(tag, (text.contains("background") || text.contains("bgcolor")) && isColoured(text));
		boolean hidden = HINTS.stream().anyMatch(text::contains) && HIDDEN.matcher(text).find();
		return hidden || isOfHiddenClass(text)
				|| coloured.isEmpty() && text.contains("color") && IN_WHITE.matcher(text).find();
	}

	private void open(MarkupTag tag, boolean isColoured) {
		if ((isColoured || coloured.contains(tag.name())) && !VOID.contains(tag.name())
				&& coloured.size() < MOST_OPEN) {
			coloured.add(tag.name());
		}
	}

	private boolean isOfHiddenClass(String tag) {
		Matcher attribute = CLASSES.matcher(tag);
		return !classes.isEmpty() && attribute.find()
				&& Stream.of(attribute.group(1).split("\\s")).anyMatch(classes::contains);
	}

	private static boolean isColoured(String tag) {
		Matcher background = BACKGROUND.matcher(tag);
		while (background.find()) {
			if (!PALE.matcher(background.group("colour")).matches()) {
				return true;
			}
		}
		return false;
	}
}
