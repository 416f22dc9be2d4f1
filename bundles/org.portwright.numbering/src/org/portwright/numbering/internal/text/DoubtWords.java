package org.portwright.numbering.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Doubt.Kind;
import org.portwright.numbering.Place;
import org.portwright.numbering.internal.text.Remark.Extent;

/**
 * Words that make a number beside them doubtful: {@code we no longer need}, {@code tbc}, {@code forwards to},
 * {@code e.g.}, {@code purchase order}. Words that deny a number and such for people are apart: {@link DenialWords},
 * {@link ContactWords}.
 */
@SuppressWarnings("nls")
final class DoubtWords {

	/** @param second the words of which one is the second; empty if any may be */
	private record Phrase(Kind kind, Extent extent, Set<String> second, Pattern pattern) {
	}

	private static final String PAPER = "(?:order|requisition|mandate|agreement|docket|voucher|consignment|booking"
			+ "|transaction|receipt|remittance|claim|application|subscription|incident|reference|ref|job|case|quote"
			+ "|quotation|ticket|contract|invoice|batch|tracking|policy|circuit|asset|serial|membership|payment|po)";
	private static final String PAPER_BEGINS = "order requisition mandate agreement docket voucher consignment booking"
			+ " transaction receipt remittance claim application subscription incident reference ref job case quote"
			+ " quotation ticket contract invoice batch tracking policy circuit asset serial membership payment po"
			+ " purchase sales works";
	private static final String APART = "(?<=[(\\[,;:–—\\t\\n-]\\s{0,2}|^)";
	private static final String ADDRESS = ".@/_";
	private static final String AT = "@";
	private static final int LONGEST = 80;
	private static final Map<String, @Nullable List<Phrase>> PHRASES = phrases();

	private DoubtWords() {
	}

	/** The remark that begins at the position; {@code null} if none does. */
	static @Nullable Remark at(TokenStream stream) {
		@Nullable
		List<Phrase> phrases = PHRASES.get(stream.word(0));
		if (phrases == null || isInAddress(stream)) {
			return null;
		}
		int start = stream.at(0).start();
		String second = stream.word(Negation.nextWord(stream, 0));
		for (Phrase phrase : phrases) {
			if (!phrase.second().isEmpty() && !phrase.second().contains(second)) {
				continue;
			}
			Matcher matcher = phrase.pattern().matcher(stream.text()).useTransparentBounds(true)
					.useAnchoringBounds(false)
					.region(start, Math.min(stream.text().length(), start + LONGEST));
			if (matcher.lookingAt()) {
				return new Remark(phrase.kind(), phrase.extent(), new Place(matcher.group(), start));
			}
		}
		return null;
	}

	/** Whether a word is part of an address of mail or of the web. */
	private static boolean isInAddress(TokenStream stream) {
		int start = stream.at(0).start();
		char before = start == 0 ? ' ' : stream.text().charAt(start - 1);
		return ADDRESS.indexOf(before) >= 0 || stream.text().startsWith(AT, stream.at(0).end());
	}

	private static Map<String, @Nullable List<Phrase>> phrases() {
		Map<String, @Nullable List<Phrase>> phrases = new HashMap<>();
		unwanted(phrases);
		undecided(phrases);
		related(phrases);
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "e", "e\\.? ?g\\b\\.?");
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "eg", "eg\\.?");
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "for_example instance", "for (?:example|instance)");
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "example examples sample samples dummy placeholder",
				"\\w+(?: (?:numbers?|nos?|ranges?))?(?: (?:is|are|would be|like|as))?(?! ?,)");
		add(phrases, Kind.EXAMPLE, Extent.BEFORE, "is_just only a an",
				"is (?:(?:just|only) )?an? (?:sample|example|dummy|placeholder|made.up)");
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "like", "(?<=[(\\[]|numbers?\\s)like");
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "format formatted", "\\w+(?: (?:is|as|like|of))?");
		add(phrases, Kind.EXAMPLE, Extent.BEHIND, "looks look written typed_like as",
				"(?:looks? like|(?:written|typed) (?:as|like))");
		add(phrases, Kind.REFERENCE, Extent.BEHIND, PAPER_BEGINS, "(?:(?:purchase|sales|works) )?" + PAPER);
		add(phrases, Kind.REFERENCE, Extent.BEFORE, "is_our the your my a an",
				"is (?:our|the|your|my|an?) (?:(?:purchase|sales|works) )?"
						+ "(?:" + PAPER + "|account|customer)(?: (?:number|no|ref|reference|id))?\\b");
		add(phrases, Kind.DENIED, Extent.BEFORE, "belongs belong_to",
				"belongs? to\\b(?! (?:us|me|our|my|we|both|the (?:company|firm|group|business))\\b)");
		add(phrases, Kind.DENIED, Extent.BEFORE, "is_the our a someone somebody another",
				"is (?:(?:the|our|a) )?(?:landlord|neighbour|tenant|someone else|somebody else|sister company|another company)"
						+ "['’]s");
		add(phrases, Kind.DENIED, Extent.BEFORE, "ported moved transferred migrated", "\\w+ (?:away|out|elsewhere)\\b");
		add(phrases, Kind.DENIED, Extent.BEFORE, "already_with on in", "already \\w+ (?:teams|microsoft)");
		add(phrases, Kind.CONTACT, Extent.BEHIND, "i_m am", "i(?:['’]m| am) (?:on|at)");
		add(phrases, Kind.CONTACT, Extent.BEHIND, "faults", "faults");
		return phrases;
	}

	private static void unwanted(Map<String, @Nullable List<Phrase>> phrases) {
		add(phrases, Kind.UNWANTED, Extent.BESIDE, "no_longer further",
				"no (?:longer (?:need|want|use|have|require|rent|own)s?|further use (?:for|of))");
		add(phrases, Kind.UNWANTED, Extent.CLOSING, "don dont",
				"don['’]?t (?:need|want|use|require)(?: (?:this|it|that|these|them))?(?: any ?more| now)?");
		add(phrases, Kind.UNWANTED, Extent.CLOSING, "leave", "leave (?:as (?:it )?is|alone|where it is)");
		add(phrases, Kind.UNWANTED, Extent.BESIDE, "out_of", "out of (?:use|service)");
		add(phrases, Kind.UNWANTED, Extent.BESIDE, "disused defunct obsolete redundant decommissioned discontinued",
				"\\w+");
		add(phrases, Kind.UNWANTED, Extent.CLOSING, "not_in", "not in use(?! yet)");
		add(phrases, Kind.UNWANTED, Extent.CLOSING, "dead", "dead(?: line)?");
		add(phrases, Kind.UNWANTED, Extent.BEFORE, "cut_off", "cut off");
		add(phrases, Kind.UNWANTED, Extent.BEHIND, "no_to", "no to");
		add(phrases, Kind.UNWANTED, Extent.CLOSING, "no nope nein", "\\w+(?![.])");
		add(phrases, Kind.UNWANTED, Extent.BEHIND, "get getting got_rid", "\\w+ rid of");
		add(phrases, Kind.UNWANTED, Extent.BEHIND, "give giving gave given_up", "\\w+ up");
		add(phrases, Kind.UNWANTED, Extent.BESIDE, "stop stopped stopping_using", "\\w+ using");
	}

	private static void undecided(Map<String, @Nullable List<Phrase>> phrases) {
		add(phrases, Kind.UNDECIDED, Extent.BESIDE, "maybe perhaps possibly probably presumably potentially", "\\w+");
		add(phrases, Kind.UNDECIDED, Extent.BESIDE, "tbc tbd tba", "\\w+");
		add(phrases, Kind.UNDECIDED, Extent.BESIDE, "to_be",
				"to be (?:confirmed|decided|checked|clarified|agreed|discussed)");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "ask check confirm query",
				"(?:ask|(?:check|confirm|query) with)(?: (?:the|our|your|my))? \\p{L}+");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "not_yet sure certain clear decided confirmed",
				"not (?:yet )?(?:sure|certain|clear|decided|confirmed)\\b");
		add(phrases, Kind.UNDECIDED, Extent.CLOSING, "on_hold", "on hold");
		add(phrases, Kind.UNDECIDED, Extent.CLOSING, "later", "later(?: on)?");
		add(phrases, Kind.UNDECIDED, Extent.CLOSING, "not_yet now for", "not (?:yet|now|for now)");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "only_if when once", "only \\w+");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "check confirm_first before", "\\w+ \\w+");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "one ours yours needed wanted required",
				"(?:one of )?(?:ours|yours|needed|wanted|required) ?\\?");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "unsure undecided unclear unconfirmed pending query", "\\w+");
		add(phrases, Kind.UNDECIDED, Extent.BESIDE, "do_we", "do we (?:still |really )?(?:need|want|use|have|own)\\b");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "should shall_this it that they these we",
				"\\w+ (?:this|it|that|they|these|we)"
						+ " (?:move|go|stay|port|be ported|keep)\\b");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "is are_this it that these they those",
				"(?:is (?:this|it|that)|are (?:these|they|those))"
						+ " (?:still |even |really )?(?:ours|yours|needed|used|in use|moving|going|one of (?:ours|yours))\\b");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "still_needed used in ours wanted",
				"still (?:needed|used|in use|ours|wanted) ?\\?");
		add(phrases, Kind.UNDECIDED, Extent.BEFORE, "might_move go stay not be",
				"might (?:move|go|stay|not|be (?:needed|wanted))\\b");
	}

	private static void related(Map<String, @Nullable List<Phrase>> phrases) {
		add(phrases, Kind.RELATED, Extent.BEHIND, "was", "(?<=[(\\[,;–—-]\\s{0,2}|\\d ?)was(?: (?:on|previously))?");
		add(phrases, Kind.RELATED, Extent.BEHIND, "formerly previously originally ex prev",
				"\\w+\\.?(?: (?:on|known as|was))?");
		add(phrases, Kind.RELATED, Extent.BEHIND, "old previous former",
				APART + "\\w+ (?:numbers?|nos?|lines?|ddis?)\\b");
		add(phrases, Kind.RELATED, Extent.BEHIND, "forwards forwarded forward forwarding diverts diverted divert"
				+ " redirects redirected redirect overflows overflow routes routed rerouted transfers points maps fails"
				+ " failover", "\\w+(?: (?:over|through|on))? to\\b");
		add(phrases, Kind.RELATED, Extent.BEHIND, "forward divert forwarding", "\\w+ ?:");
		add(phrases, Kind.RELATED, Extent.BEHIND, "go goes_to", "(?<=\\d ?)\\w+ to");
		add(phrases, Kind.RELATED, Extent.BEHIND, "used_to", "used to be(?: on)?");
		add(phrases, Kind.RELATED, Extent.BEHIND, "rings terminates hunts", "\\w+ (?:through to|to|on)\\b");
		add(phrases, Kind.RELATED, Extent.BEHIND, "replaces replacing replaced", "\\w+(?! (?:by|with)\\b)");
		add(phrases, Kind.RELATED, Extent.BEFORE, "replaced superseded", "\\w+ (?:by|with)\\b");
		add(phrases, Kind.RELATED, Extent.BEHIND, "alias_for of", "alias (?:for|of)");
	}

	/** @param first the first words; behind an underscore, the second ones if they are few */
	private static void add(Map<String, @Nullable List<Phrase>> phrases, Kind kind, Extent extent, String first,
			String pattern) {
		String[] words = first.split("_");
		Set<String> second = words.length > 1 ? Set.of(words[1].split(" ")) : Set.of();
		var phrase = new Phrase(kind, extent, second,
				Pattern.compile("(?i)" + pattern.replaceAll(" (?!\\?)", "\\\\s{1,2}") + "(?!\\p{L})"));
		for (String word : words[0].split(" ")) {
			Objects.requireNonNull(phrases.computeIfAbsent(word, key -> new ArrayList<>())).add(phrase);
		}
	}
}
