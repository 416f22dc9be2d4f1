package org.portwright.porting.addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.text.Typed;

/**
 * An address in the United Kingdom as it is copied out of a mail, a bill or a register: in lines or with commas, the
 * postcode last. Nothing of it is lost: what is in no field is told with the reason.
 */
public final class WrittenAddress {

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
		List<LeftOut> leftOut = new ArrayList<>();
		List<String> kept = new ArrayList<>();
		for (String piece : pieces) {
			Optional<String> reason = NoAddress.reason(piece, names);
			reason.ifPresentOrElse(why -> leftOut.add(new LeftOut(piece, why)), () -> kept.add(piece));
		}
		int end = 0;
		Optional<PostcodeAtEnd> postcode = Optional.empty();
		while (postcode.isEmpty() && end < kept.size()) {
			postcode = PostcodeAtEnd.of(kept.get(end));
			end++;
		}
		abroad(kept);
		PostcodeAtEnd last = postcode
				.orElseThrow(() -> new IllegalArgumentException(Messages.WrittenAddress_noPostcode));
		kept.subList(end, kept.size()).forEach(piece -> leftOut.add(new LeftOut(piece, behind(piece))));
		List<String> lines = new ArrayList<>(kept.subList(0, end - 1));
		if (!last.before().isEmpty()) {
			lines.add(last.before());
		}
		return new ReadAddress(new AddressLines(lines, last.postcode()).fields(), leftOut);
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

	/** Whether a text has several lines, so that it is more than one field of an address. */
	public static boolean hasLines(String text) {
		return text.lines().filter(line -> !Typed.blank(line)).limit(2).count() > 1;
	}
}
