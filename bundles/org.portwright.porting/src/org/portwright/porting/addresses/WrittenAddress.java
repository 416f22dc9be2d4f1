package org.portwright.porting.addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;
import org.portwright.porting.internal.texts.Messages;

/**
 * An address in the United Kingdom as it is copied out of a mail, a bill or a register: in lines or with commas, the
 * postcode last. Nothing of it is lost: what is in no field is told with the reason.
 */
public final class WrittenAddress {

	private static final int MOST_WORDS_OF_A_POSTCODE = 2;

	private WrittenAddress() {
	}

	/**
	 * Takes an address apart.
	 *
	 * @param names names that may stand above it, such as that of the subscriber
	 * @throws IllegalArgumentException with a message for people, for an address abroad and for what has no postcode
	 */
	public static ReadAddress read(String text, Collection<String> names) {
		List<String> pieces = AddressPieces.of(text);
		if (pieces.isEmpty()) {
			throw new IllegalArgumentException(Messages.WrittenAddress_empty);
		}
		List<ReadAddress.LeftOut> leftOut = new ArrayList<>();
		List<String> kept = new ArrayList<>();
		for (String piece : pieces) {
			Optional<String> reason = NoAddress.reason(piece, names);
			reason.ifPresentOrElse(why -> leftOut.add(new ReadAddress.LeftOut(piece, why)), () -> kept.add(piece));
		}
		int end = 0;
		Optional<PostcodeAtEnd> postcode = Optional.empty();
		while (postcode.isEmpty() && end < kept.size()) {
			postcode = PostcodeAtEnd.of(kept.get(end));
			end++;
		}
		if (postcode.isEmpty() && kept.size() == 1) {
			postcode = PostcodeAtEnd.within(kept.getFirst());
			postcode.ifPresent(found -> kept.add(found.behind(kept.getFirst())));
		}
		abroad(kept);
		PostcodeAtEnd last = postcode
				.orElseThrow(() -> new IllegalArgumentException(Messages.WrittenAddress_noPostcode));
		kept.subList(end, kept.size()).forEach(piece -> leftOut.add(new ReadAddress.LeftOut(piece, behind(piece))));
		List<String> lines = new ArrayList<>(kept.subList(0, end - 1));
		if (!last.before().isEmpty()) {
			lines.add(last.before());
		}
		if (lines.size() == 1) {
			lines.set(0, withoutCompany(lines.getFirst(), names, leftOut));
		}
		var sorted = new AddressLines(lines, last.postcode());
		return new ReadAddress(sorted.fields(), leftOut, sorted.question());
	}

	/** A text without commas may begin with the name of the company. */
	private static String withoutCompany(String line, Collection<String> names, List<ReadAddress.LeftOut> leftOut) {
		String[] words = line.split(" "); //$NON-NLS-1$
		for (int count = words.length - 1; count > 0; count--) {
			String before = String.join(" ", List.of(words).subList(0, count)); //$NON-NLS-1$
			if (NoAddress.isCompany(before, names)) {
				leftOut.add(new ReadAddress.LeftOut(before, Messages.LeftOut_company));
				return String.join(" ", List.of(words).subList(count, words.length)); //$NON-NLS-1$
			}
		}
		return line;
	}

	private static String behind(String piece) {
		return PlaceNames.isUnitedKingdom(piece) ? Messages.LeftOut_country : Messages.LeftOut_behind;
	}

	private static void abroad(List<String> kept) {
		Optional<String> country = kept.isEmpty() ? Optional.empty() : PlaceNames.foreignCountry(kept.getLast());
		if (country.isPresent()) {
			throw new IllegalArgumentException(NLS.bind(Messages.WrittenAddress_abroad, country.get()));
		}
	}

	/**
	 * Returns whether a text is more than one field of an address: it has several lines, or one that ends with a
	 * postcode behind at least two words.
	 */
	public static boolean isWhole(String text) {
		List<String> lines = text.lines().filter(line -> !Typed.blank(line)).limit(2).toList();
		return lines.size() > 1 || lines.size() == 1 && endsWithPostcode(lines.getFirst());
	}

	private static boolean endsWithPostcode(String line) {
		List<String> pieces = AddressPieces.of(line);
		return pieces.stream().anyMatch(piece -> PostcodeAtEnd.of(piece).isPresent())
				&& pieces.stream().flatMap(piece -> Stream.of(piece.split(" "))).count() > MOST_WORDS_OF_A_POSTCODE + 1; //$NON-NLS-1$
	}
}
