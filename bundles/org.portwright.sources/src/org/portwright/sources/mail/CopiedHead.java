package org.portwright.sources.mail;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The head of a mail as a mail program copies it, and the text below. Only names that Outlook, Gmail, Apple Mail and
 * Thunderbird write above a mail belong to the head, each once: the first line of the text may look like a field, too.
 *
 * @param fields empty if there is no head
 * @param text   everything else
 */
@SuppressWarnings("nls")
record CopiedHead(Map<CopiedHead.Part, String> fields, String text) {

	/** What a line of the head says. */
	enum Part {
		FROM,
		SENT,
		TO,
		CC,
		SUBJECT,
		/** The names of the files that hung on it; shown as text, too. */
		ATTACHED,
		/** It is shown as text, because nothing else shows it. */
		OTHER
	}

	private static final Pattern LINE = Pattern
			.compile("[*_]{0,2}(\\p{L}[\\p{L}\\p{M} \\u00A0\\u202F./-]{0,30}?)[*_]{0,2}[ \\t\\u00A0\\u202F]*[:\\uFF1A]"
					+ "[*_]{0,2}[ \\t\\u00A0]*(.*)");
	/** A line that names what it says, as those of a ticket do. */
	private static final Pattern NAMED = Pattern.compile("([\\p{L}#][^:\\n]{0,30}:[^\\n]*+)(?:\\n|\\z)");
	private static final Pattern NUMBER = Pattern.compile("\\d(?:\\D{0,2}\\d){6,}");
	private static final int MOST_LINES = 200;
	/** What servers write above a mail of somebody outside. */
	private static final Pattern WARNING = Pattern.compile(
			"^\\W{0,3}(?:caution|warning|external|this e-?mail (?:was|is|came|has"
					+ "|originated))\\b|\\boriginated (?:from )?outside\\b|\\bexternal (?:e-?mail|sender)\\b",
			Pattern.CASE_INSENSITIVE);
	/** English, Welsh, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Swedish, Danish, Finnish. */
	private static final Map<String, Part> NAMES = names(Map.of(
			Part.FROM, "from|oddi wrth|von|de|da|van|od|från|fra|lähettäjä",
			Part.SENT, "sent|sent at|date|date sent|anfonwyd|dyddiad|gesendet|gesendet am|datum|envoyé|envoyé le|date|"
					+ "enviado|enviado el|fecha|enviada|enviada em|enviado em|data|inviato|inviato il|verzonden|"
					+ "wysłano|wysłane|odesláno|skickat|sendt|dato|lähetetty|päivämäärä",
			Part.TO, "to|at|an|à|para|a|aan|do|komu|till|til|vastaanottaja",
			Part.CC, "cc|copi|kopie|copie|copia|kopia|dw|kopi|kopio",
			Part.SUBJECT, "subject|pwnc|testun|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|ämne|emne|"
					+ "aihe",
			Part.OTHER, "bcc|reply-to|reply to|importance|priority|sensitivity|categories|"
					+ "antwort an|wichtigkeit|priorität|cci|répondre à|importance|cco|"
					+ "responder a|importancia|importância|ccn|rispondi a|priorità|"
					+ "urgentie|udw|ważność",
			Part.ATTACHED, "attachments|attachment|anlagen|anlage|pièces jointes|datos adjuntos|anexos|allegati|"
					+ "bijlagen|załączniki"));

	private static Map<String, Part> names(Map<Part, String> known) {
		Map<String, Part> names = new HashMap<>();
		known.forEach((part, all) -> {
			for (String name : all.split("\\|")) {
				names.put(name, part);
			}
		});
		return Map.copyOf(names);
	}

	/** Reads a text that may begin with a head, behind the warning of a mail server. */
	static CopiedHead of(String pasted) {
		CopiedHead head = above(pasted);
		int end = pasted.indexOf("\n\n");
		if (!head.fields.isEmpty() || end < 0) {
			return head;
		}
		String warning = pasted.substring(0, end);
		CopiedHead warned = WARNING.matcher(warning).find() ? above(pasted.substring(end).strip()) : head;
		return warned.fields.isEmpty() ? head : new CopiedHead(warned.fields, warning + "\n\n" + warned.text);
	}

	private static CopiedHead above(String pasted) {
		Map<Part, StringBuilder> found = new EnumMap<>(Part.class);
		List<String> others = new ArrayList<>();
		String attached = "";
		@Nullable
		StringBuilder last = null;
		int at = 0;
		for (int line = 0; at < pasted.length() && line < MOST_LINES; line++) {
			int end = pasted.indexOf('\n', at);
			String read = end < 0 ? pasted.substring(at) : pasted.substring(at, end);
			Matcher field = LINE.matcher(read);
			@Nullable
			Part part = field.matches() ? NAMES.get(name(field)) : null;
			if (part == Part.OTHER || part == Part.ATTACHED) {
				others.add(read);
				attached = part == Part.ATTACHED ? String.valueOf(field.group(2)).strip() : attached;
				last = null;
			} else if (part != null && !found.containsKey(part)) {
				last = new StringBuilder(read.substring(field.start(2)).strip());
				found.put(part, last);
			} else if (part == null && last != null && !read.isBlank() && Character.isWhitespace(read.charAt(0))) {
				last.append(' ').append(read.strip());
			} else {
				break;
			}
			at = end < 0 ? pasted.length() : end + 1;
		}
		Map<Part, String> fields = new EnumMap<>(Part.class);
		found.forEach((part, value) -> fields.put(part, value.toString()));
		if (!isHead(fields)) {
			return new CopiedHead(alone(pasted), pasted.strip());
		}
		if (attached.chars().anyMatch(Character::isLetter)) {
			fields.put(Part.ATTACHED, attached);
		}
		String rest = pasted.substring(at);
		return new CopiedHead(fields,
				(others.isEmpty() ? rest : String.join("\n", others) + "\n" + rest).strip());
	}

	/** A subject among the first lines, which name what they say, or what a page shows of a mail. */
	private static Map<Part, String> alone(String pasted) {
		String subject = "";
		Matcher line = NAMED.matcher(pasted);
		for (int at = 0; line.region(at, pasted.length()).lookingAt(); at = line.end()) {
			Matcher field = LINE.matcher(String.valueOf(line.group(1)));
			boolean ends = line.end() == pasted.length() || !Character.isLowerCase(pasted.charAt(line.end()));
			if (subject.isEmpty() && ends && field.matches() && NAMES.get(name(field)) == Part.SUBJECT) {
				subject = String.valueOf(field.group(2)).strip();
			}
		}
		return subject.isEmpty() ? PageHead.of(pasted) : Map.of(Part.SUBJECT, subject);
	}

	private static String name(Matcher field) {
		String name = String.valueOf(field.group(1)).replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	/**
	 * One such line may be the first sentence, and <em>From</em> and <em>To</em> alone the ends of a range of numbers.
	 */
	private static boolean isHead(Map<Part, String> fields) {
		Set<Part> told = EnumSet.noneOf(Part.class);
		told.addAll(fields.keySet());
		boolean numbers = List.of(Part.FROM, Part.TO).stream().map(part -> fields.getOrDefault(part, ""))
				.anyMatch(value -> value.indexOf('@') < 0 && NUMBER.matcher(value).find());
		boolean named = told.contains(Part.FROM) || told.contains(Part.SUBJECT);
		boolean addressed = fields.values().stream().anyMatch(value -> value.indexOf('@') > 0);
		return named && !numbers && told.size() > 1 && (addressed || !told.equals(EnumSet.of(Part.FROM, Part.TO)));
	}
}
