package org.portwright.numbering.internal.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadataCollection;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneNumberDesc;

/**
 * The patterns by which libphonenumber tells the numbers of +44 apart, read from its own metadata. libphonenumber asks
 * nothing of a national number but its length and which of these patterns it matches.
 */
@SuppressWarnings("nls")
final class PlanMetadata {

	/** The regions that share +44. */
	private static final List<String> REGIONS = List.of("GB", "GG", "IM", "JE");

	private static final String RESOURCE = "/com/google/i18n/phonenumbers/data/PhoneNumberMetadataProto_";

	private PlanMetadata() {
	}

	/**
	 * The patterns of all regions and types.
	 *
	 * @throws IllegalStateException if this libphonenumber keeps its metadata in another way
	 */
	static List<DigitNode> patterns() {
		List<DigitNode> patterns = new ArrayList<>();
		for (String region : REGIONS) {
			PhoneMetadata metadata = read(region);
			for (PhoneNumberDesc type : types(metadata)) {
				if (type.hasNationalNumberPattern()) {
					patterns.add(DigitPatternParser.parse(type.getNationalNumberPattern()));
				}
			}
			if (metadata.hasLeadingDigits()) {
				patterns.add(DigitNode.startingWith(DigitPatternParser.parse(metadata.getLeadingDigits())));
			}
		}
		return patterns;
	}

	private static List<PhoneNumberDesc> types(PhoneMetadata metadata) {
		return List.of(metadata.getGeneralDesc(), metadata.getFixedLine(), metadata.getMobile(),
				metadata.getTollFree(), metadata.getPremiumRate(), metadata.getSharedCost(), metadata.getVoip(),
				metadata.getPersonalNumber(), metadata.getPager(), metadata.getUan(), metadata.getVoicemail());
	}

	private static PhoneMetadata read(String region) {
		try (InputStream bytes = PhoneNumberUtil.class.getResourceAsStream(RESOURCE + region)) {
			if (bytes == null) {
				throw new IllegalStateException("libphonenumber has no metadata at " + RESOURCE + region);
			}
			PhoneMetadataCollection collection = new PhoneMetadataCollection();
			try (ObjectInputStream input = new ObjectInputStream(bytes)) {
				collection.readExternal(input);
			}
			return collection.getMetadataList().getFirst();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
