package org.portwright.numbering.internal.tokens;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The English words that mean something around a number.
 */
@SuppressWarnings("nls")
public final class SignalWords {

	private static final int LONGEST = 24;

	/** Before the last number of a range. */
	public static final Set<String> TO = Set.of("to", "till", "til", "until", "thru", "thro", "through", "upto", "bis",
			"do");

	/** Before one more number. */
	public static final Set<String> AND = Set.of("and", "or", "plus");

	/** In parentheses, before more numbers. */
	public static final Set<String> ALSO = Set.of("also", "and", "plus", "with");

	/** Before an extension. */
	public static final Set<String> EXTENSION = Set.of("ext", "exts", "extn", "extns", "extension", "extensions",
			"xtn");

	/** Times, before a count; otherwise before an extension. */
	public static final Set<String> TIMES = Set.of("x");

	/** Pieces of something, behind a count. */
	public static final Set<String> PIECES = Set.of("no", "nos", "off");

	/** Directly before a number, without a blank. */
	public static final Set<String> GLUED_BEFORE = Set.of("tel", "telephone", "phone", "ph", "t", "f", "m", "p", "fax",
			"ddi",
			"ddis", "mobile", "mob", "call", "from", "to", "and", "or", "nbsp");

	/** After a few digits: they count something and are no number's end. */
	public static final Set<String> UNITS = Set.of("hour", "hours", "hr", "hrs", "h", "line", "lines", "channel",
			"channels",
			"ch", "user", "users", "seat", "seats", "phone", "phones", "handset", "handsets", "digits", "min", "mins",
			"minutes", "day", "days", "week", "weeks", "month", "months", "year", "years", "yrs", "am", "pm", "st",
			"nd", "rd", "th", "numbers", "number", "ddi", "ddis", "x", "times", "working", "people", "staff", "of",
			"calls", "sites", "trunks", "licences", "licenses", "extensions", "january", "february", "march", "april",
			"may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar",
			"apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

	/** After a time. */
	public static final Set<String> HALVES_OF_DAY = Set.of("am", "pm");

	/** After two times without a sign in them. */
	public static final Set<String> TIMES_OF_DAY = Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
			"sat",
			"sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "weekdays",
			"weekday", "weekends", "daily", "hrs", "hours", "hr", "gmt", "bst");

	/** After the end of a range or list: the sentence goes on. */
	public static final Set<String> GOES_ON = Set.of("and", "or", "plus", "to", "till", "until", "through", "thru",
			"are",
			"is", "inclusive", "incl", "inc", "in", "for", "at", "on", "with", "which", "will", "should", "as", "all",
			"both", "only", "please", "too");

	/** Where {@code and} stands before the last number of a range. */
	public static final String BETWEEN = "between";

	/** Says that the digits behind it are no telephone number, whatever stands between. */
	public static final Set<String> LABELS = Set.of("vat", "invoice", "inv", "account", "acct", "acc", "ac", "po",
			"ref",
			"refs", "reference", "iban", "bic", "swift", "crn", "utr", "eori", "duns", "imei",
			"iccid", "policy", "password", "passwort", "passwd", "pwd", "kennwort", "passcode", "pin", "puk",
			"geheimzahl",
			"hasło", "passport", "cupid", "sku", "mpan", "mprn", "serial", "guid", "uuid", "sort",
			"accountnumber", "accountno", "invoicenumber", "invoiceno", "ordernumber", "orderno", "ponumber",
			"vatnumber",
			"vatno", "customernumber");

	/** Says the same when a word for <i>number</i> or a sign follows. */
	public static final Set<String> WEAK_LABELS = Set.of("company", "customer", "client", "order", "contract",
			"registration",
			"registered", "incorporated", "reg", "case", "job", "quote", "quotation", "charity", "asset", "item",
			"part", "licence",
			"license", "membership", "circuit", "batch", "tracking", "ticket", "card", "purchase", "bank",
			"agreement", "memorable", "pass", "meter", "id", "credit", "debit", "supplier", "vendor", "employee",
			"payroll");

	/** A label with the place of a register behind it: <i>registered in England and Wales no.</i> */
	public static final Set<String> REGISTERED = Set.of("registered", "registration", "reg", "incorporated");

	/** The place of a register. */
	public static final Set<String> REGISTERS = Set.of("in", "england", "and", "wales", "scotland", "northern",
			"ireland",
			"uk",
			"with", "under", "at", "companies", "house");

	/** A word for <i>number</i>, after a label. */
	public static final Set<String> NUMBER = Set.of("no", "nos", "number", "numbers", "num", "nr", "id", "code",
			"codes");

	/** What somebody has, counts, keeps or denies. */
	public static final Set<String> NUMBERS = Set.of("number", "numbers", "nos", "ddi", "ddis");

	/** Numbers that come as one piece. */
	public static final Set<String> BLOCKS = Set.of("block", "blocks", "range", "ranges", "batch");

	/** Without a gap between them. */
	public static final Set<String> CONSECUTIVE = Set.of("consecutive", "sequential", "contiguous");

	/** Between a label and what it labels. */
	public static final Set<String> FILLERS = Set.of("is", "our", "your", "the", "was", "nbsp");

	/** With a slash and {@link #ACCOUNT_ABBREVIATION} behind it, an account. */
	public static final String ACCOUNT_BEGINNING = "a";

	/** The end of <i>a/c</i>. */
	public static final String ACCOUNT_ABBREVIATION = "c";

	/** Before a label: the sentence speaks of the thing, it does not give its number. */
	public static final Set<String> ARTICLES = Set.of("on", "the", "this", "that", "these", "our", "your", "my", "same",
			"each");

	/** A number became another one. */
	public static final Set<String> CHANGED = Set.of("changed", "renumbered");

	/** The sentence goes on to what is to be done. */
	public static final Set<String> WANTED = Set.of("port", "porting", "move", "transfer", "migrate", "want", "need",
			"have",
			"please", "take", "include");

	/** Country sign before a VAT number. */
	public static final String VAT_COUNTRY = "gb";

	/** In the heading of a column of numbers. */
	public static final Set<String> PHONE_HEADINGS = Set.of("phone", "telephone", "tel", "ddi", "ddis", "cli", "clis",
			"mobile",
			"msisdn", "phonenumber", "telephonenumber", "landline", "number", "numbers", "fax", "btn", "mbn", "e164");

	/** In the heading of a column of first numbers. */
	public static final Set<String> FIRST_HEADINGS = Set.of("from", "start", "first", "begin", "beginning", "starts",
			"begins",
			"lower", "low",
			"lowest", "firstnumber", "startnumber", "fromnumber", "numberfrom", "rangestart", "rangefrom",
			"blockstart");

	/** Says how many numbers follow on the first one, behind it or in the heading of a column. */
	public static final Set<String> QUANTITY = Set.of("qty", "quantity", "count", "size", "length");

	/** In the heading of a bill's column: there a quantity is one of something else. */
	public static final Set<String> BILL_HEADINGS = Set.of("price", "cost", "costs", "charge", "charges", "amount",
			"total",
			"net", "rental", "rate", "fee", "vat", "item", "description", "product", "service");

	/** In the heading of a column that says whether the number of the row moves. */
	public static final Set<String> PORT_HEADINGS = Set.of("port", "porting", "move", "moving", "moves", "transfer",
			"migrate",
			"migrating");

	/** Beside such a word the column says when, how or to where instead. */
	public static final Set<String> PORT_DETAILS = Set.of("date", "day", "week", "time", "when", "by", "order", "ref",
			"id",
			"no", "type", "speed", "wave", "phase", "batch", "status");

	/** In a heading with a question mark that asks for something else. */
	public static final Set<String> FEATURES = Set.of("lift", "alarm", "fax", "broadband", "adsl", "voicemail",
			"divert",
			"keep",
			"active", "live", "working", "used", "recorded", "retain", "cease", "stay", "main", "hunt", "redcare",
			"pdq",
			"user", "who", "whose", "where", "why", "owner");

	/** In the heading of a column of numbers that belong to those of another one. */
	public static final Set<String> RELATED_HEADINGS = Set.of("forward", "forwards", "forwarded", "forwarding",
			"divert",
			"diverts", "diverted", "redirect", "redirected", "replaces", "replaced", "previous", "former", "formerly",
			"overflow", "failover");

	/** In the heading of a column that may say so too. */
	public static final Set<String> REMARK_HEADINGS = Set.of("remark", "remarks", "note", "notes", "comment",
			"comments",
			"status", "action", "decision", "confirmed", "confirm", "query", "queries", "info", "details");

	/** In a column that says whether the number of the row moves: it does. */
	public static final Set<String> YES = Set.of("y", "yes", "true", "x", "ok", "port", "move", "ja", "yep");

	/** Ticks and crossed boxes, which say the same. */
	public static final String TICKS = "✓✔☑☒✅√";

	/** In such a column: it does not. */
	public static final Set<String> NO = Set.of("n", "no", "false", "not", "nope", "nein");

	/** In the heading of a column of last numbers. */
	public static final Set<String> LAST_HEADINGS = Set.of("to", "end", "ends", "last", "finish", "upper", "high",
			"highest",
			"final",
			"lastnumber", "endnumber", "tonumber", "numberto", "rangeend", "rangeto", "blockend");

	/** Beside such a word they say what is the first or the last. */
	public static final Set<String> BESIDE_ENDS = Set.of("number", "numbers", "no", "ddi", "ddis", "cli", "one", "is",
			"in",
			"the", "our", "of", "with", "at", "being", "range", "block", "telephone", "phone");

	/** Words of ranges, lists and counts: what stands between a number and digits that belong to it. */
	public static final Set<String> JOINTS = union(TO, AND, ALSO, TIMES, NUMBERS, BLOCKS, CONSECUTIVE, QUANTITY,
			BESIDE_ENDS,
			Set.of("up", "first", "last", "from", "starting", "beginning", "start", "end", "ending", "ends", "more",
					"further", "another", "sequence", "including", "inclusive", "incl", "next", "following",
					"followed", "by", "but", "not", "except", "excluding", "without", "minus", "apart", "keep", "all",
					"only", "which", "we", "between", "down", "onwards", "on", "dozen", "are", "series", "full",
					"whole", "entire"));

	private SignalWords() {
	}

	/**
	 * A word in lower case, empty for another token and when it is longer than any word here.
	 *
	 * @param text the whole text
	 */
	public static String lowerCase(String text, Token token) {
		int length = token.end() - token.start();
		if (token.kind() != TokenKind.WORD || length > LONGEST) {
			return "";
		}
		return text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
	}

	@SafeVarargs
	private static Set<String> union(Set<String>... sets) {
		return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
	}
}
