package org.portwright.porting.life;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Contact;
import org.portwright.model.JournalEntry;
import org.portwright.model.JournalKind;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.text.Typed;
import org.portwright.porting.journal.EntryAuthor;

/**
 * Tells from which side an entry of the journal is: the losing provider's, another one's, or one that is not known. An
 * address is matched by its domain, because a provider answers from more than one mailbox.
 */
@SuppressWarnings("nls")
final class EntrySide {

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;\"()]+@([\\w-]+(?:\\.[\\w-]+)+)");
	private static final Pattern MICROSOFT = Pattern.compile("@([\\w-]+\\.)*microsoft\\.com\\b",
			Pattern.CASE_INSENSITIVE);
	/** Domains with mailboxes for the public: two addresses there need not be of one organisation. */
	private static final Pattern PUBLIC = Pattern.compile("(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail"
			+ "|icloud|aol|gmx|proton|protonmail)\\..+|(btinternet|sky|virginmedia|me)\\.com|talktalk\\.net");
	private static final Pattern LEGAL_FORM = Pattern.compile("\\b(ltd|limited|plc|llp|uk|the|group|and)\\b");

	private final PortOrder order;
	private final String provider;
	private final List<String> providerWords;
	private final Set<String> providerAddresses = new HashSet<>();
	private final Set<String> ours = new HashSet<>();

	EntrySide(PortOrder order) {
		this.order = order;
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		provider = plain(FieldsAsSubmitted.of(order).value(Literals.LETTER_OF_AUTHORIZATION__LOSING_PROVIDER));
		providerWords = provider.isEmpty() ? List.of() : Arrays.asList(provider.split(" "));
		if (loa != null) {
			addAddresses(loa.getLosingProviderContact(), providerAddresses);
			addAddresses(loa.getRequester(), ours);
			loa.getContacts().forEach(contact -> addAddresses(contact, ours));
			ours.removeAll(providerAddresses);
		}
		order.getJournal().stream().filter(this::isEnquiry).forEach(entry -> addAddresses(who(entry), ours));
	}

	private static void addAddresses(@Nullable Contact contact, Set<String> found) {
		if (contact != null) {
			addAddresses(Typed.text(contact.getEmail()), found);
		}
	}

	/** Adds the addresses in a text, and their domains where those belong to one organisation. */
	private static void addAddresses(String text, Set<String> found) {
		Matcher address = ADDRESS.matcher(text.toLowerCase(Locale.ROOT));
		while (address.find()) {
			found.add(address.group());
			if (!PUBLIC.matcher(address.group(1)).matches()) {
				found.add(address.group(1));
			}
		}
	}

	/** Returns whether an entry is a mail to Microsoft, and neither from there nor from the losing provider. */
	boolean isEnquiry(JournalEntry entry) {
		return entry.getKind() == JournalKind.MAIL && MICROSOFT.matcher(readers(entry)).find()
				&& !MICROSOFT.matcher(who(entry)).find() && !isProvider(who(entry));
	}

	/** Returns whether an entry is known to be from the losing provider. */
	boolean isFromProvider(JournalEntry entry) {
		JournalKind kind = entry.getKind();
		return (kind == JournalKind.MAIL || kind == JournalKind.QUESTION) && isProvider(EntryAuthor.of(order, entry));
	}

	/**
	 * Returns whether a mail is known to be no answer of the losing provider: it is to Microsoft or to the losing
	 * provider, it is from Microsoft and says nothing, or it is from the customer's side and passes nothing on.
	 */
	boolean isFromElsewhere(JournalEntry entry) {
		if (entry.getKind() != JournalKind.MAIL || isFromProvider(entry)) {
			return false;
		}
		return isEnquiry(entry) || isProvider(readers(entry))
				|| (isIn(who(entry), ours) || isInternal(entry)) && !passesOn(entry)
				|| MICROSOFT.matcher(who(entry)).find() && !passesOn(entry) && !saysSomething(entry);
	}

	/** Microsoft tells of an answer in its own words, which need not name the losing provider. */
	private static boolean saysSomething(JournalEntry entry) {
		String text = Typed.text(entry.getText()).replace(readers(entry), "");
		return !plain(Typed.text(entry.getSubject()) + ' ' + text).isEmpty();
	}

	/** Returns whether a mail is from a person to others of the same organisation alone. */
	private static boolean isInternal(JournalEntry entry) {
		Set<String> sender = domains(who(entry));
		return sender.size() == 1 && !sender.contains("") && sender.equals(domains(readers(entry)));
	}

	private static Set<String> domains(String text) {
		return ADDRESS.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group(1))
				.map(domain -> PUBLIC.matcher(domain).matches() ? "" : domain).collect(Collectors.toSet());
	}

	/** An answer that is passed on names the provider or is attached. The mail itself is the first of its files. */
	private boolean passesOn(JournalEntry entry) {
		String text = Typed.text(entry.getSubject()) + ' ' + Typed.text(entry.getText());
		return entry.getFiles().size() > 1 || providerWords.isEmpty()
				|| plain(text).contains(providerWords.getFirst())
				|| providerAddresses.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
	}

	private boolean isProvider(String person) {
		if (isIn(person, providerAddresses)) {
			return true;
		}
		if (providerWords.isEmpty()) {
			return false;
		}
		Matcher address = ADDRESS.matcher(person.toLowerCase(Locale.ROOT));
		List<String> domains = List.of(providerWords.getFirst(), String.join("", providerWords),
				String.join("-", providerWords));
		while (address.find()) {
			if (Stream.of(address.group(1).split("\\.")).anyMatch(domains::contains)) {
				return true;
			}
		}
		String name = plain(ADDRESS.matcher(person).replaceAll(" "));
		return (' ' + name + ' ').contains(' ' + provider + ' ') || name.equals(providerWords.getFirst());
	}

	private static boolean isIn(String text, Set<String> known) {
		Set<String> found = new HashSet<>();
		addAddresses(text, found);
		return found.stream().anyMatch(known::contains);
	}

	private static String who(JournalEntry entry) {
		return Typed.text(entry.getWho());
	}

	/** The first line of a kept mail names its readers. */
	private static String readers(JournalEntry entry) {
		Optional<String> first = Typed.text(entry.getText()).lines().findFirst();
		return first.filter(line -> ADDRESS.matcher(line).find()).orElse("");
	}

	private static String plain(@Nullable String text) {
		String words = Typed.text(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ");
		return LEGAL_FORM.matcher(words).replaceAll(" ").replaceAll(" +", " ").strip();
	}
}
