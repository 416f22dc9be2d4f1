package org.portwright.numbering.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberType;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Judges one national number under +44 by asking libphonenumber, and by the prefixes and the numbers for drama that
 * decide before it is asked. It is exact and slow; {@link UkPlan} asks it once for each kind of number.
 */
@SuppressWarnings("nls")
public final class PlainPlan {

	/** The country code that Great Britain, Northern Ireland and the Crown Dependencies share. */
	public static final int COUNTRY_CODE = 44;

	/** Most digits a number of the United Kingdom has after the country code. */
	static final int FULL_LENGTH = 10;

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
	private final List<String> blocked;

	/**
	 * @param blockedPrefixes prefixes that are not ported, in national form: {@code 0843}, {@code 09}
	 */
	public PlainPlan(Collection<String> blockedPrefixes) {
		blocked = blockedPrefixes.stream().map(PlainPlan::withoutTrunkZero).toList();
	}

	/** The prefixes without trunk zero that decide before libphonenumber is asked. */
	List<String> decidingPrefixes() {
		NumberClasses classes = NumberClasses.KNOWN;
		return Stream.of(classes.islandAreas(), classes.islandOwn(), blocked,
				List.of(classes.mobile(), classes.personal(), classes.pager()), classes.confirmed(),
				DramaNumbers.KNOWN.prefixes())
				.flatMap(List::stream).distinct().toList();
	}

	/**
	 * Says what a number is.
	 *
	 * @param national the digits after the country code, none to thirteen
	 */
	public NumberVerdict judge(String national) {
		if (national.isEmpty() || national.startsWith("0")) {
			return new NumberVerdict(false, new Classification(NumberType.UNKNOWN, NumberProblem.INVALID));
		}
		NumberClasses classes = NumberClasses.KNOWN;
		PhoneNumber number = new PhoneNumber().setCountryCode(COUNTRY_CODE).setNationalNumber(Long.parseLong(national));
		@Nullable
		String region = library.getRegionCodeForNumber(number);
		boolean full = national.length() == FULL_LENGTH;
		if (isOfIsland(national, region)) {
			boolean known = region != null && library.isValidNumberForRegion(number, region);
			return new NumberVerdict(known, new Classification(NumberType.FOREIGN, NumberProblem.NOT_UK));
		}
		@Nullable
		NumberType drama = DramaNumbers.KNOWN.type(national);
		boolean valid = drama != null || library.isValidNumberForRegion(number, "GB");
		NumberType type = drama != null ? drama
				: valid ? type(library.getNumberType(number)) : NumberType.UNKNOWN;
		if (national.startsWith(classes.mobile())) {
			return new NumberVerdict(full,
					new Classification(valid ? type : mobileType(national), NumberProblem.MOBILE));
		}
		if (startsWithAny(national, blocked)) {
			return new NumberVerdict(valid || full,
					new Classification(valid ? type : NumberType.PREMIUM, NumberProblem.BLOCKED));
		}
		if (!valid) {
			return new NumberVerdict(false, new Classification(type, NumberProblem.INVALID));
		}
		return new NumberVerdict(true, new Classification(type,
				startsWithAny(national, classes.confirmed()) ? null : NumberProblem.UNCONFIRMED));
	}

	/** Only places and mobiles are an island's own; 03, 05, 08 and 09 are one plan for all. */
	private static boolean isOfIsland(String national, @Nullable String region) {
		NumberClasses classes = NumberClasses.KNOWN;
		return startsWithAny(national, classes.islandAreas())
				|| region != null && classes.islandRegions().contains(region)
						&& startsWithAny(national, classes.islandOwn());
	}

	private static NumberType mobileType(String national) {
		NumberClasses classes = NumberClasses.KNOWN;
		if (national.startsWith(classes.personal())) {
			return NumberType.PERSONAL;
		}
		return national.startsWith(classes.pager()) ? NumberType.PAGER : NumberType.MOBILE;
	}

	private static NumberType type(PhoneNumberType type) {
		return switch (type) {
		case FIXED_LINE, FIXED_LINE_OR_MOBILE -> NumberType.GEOGRAPHIC;
		case TOLL_FREE -> NumberType.FREEPHONE;
		case UAN -> NumberType.UAN;
		case MOBILE -> NumberType.MOBILE;
		case PAGER -> NumberType.PAGER;
		case PERSONAL_NUMBER -> NumberType.PERSONAL;
		case PREMIUM_RATE, SHARED_COST -> NumberType.PREMIUM;
		case VOIP -> NumberType.VOIP;
		case VOICEMAIL, UNKNOWN -> NumberType.UNKNOWN;
		};
	}

	/**
	 * Gives a prefix as numbers have it behind the country code.
	 *
	 * @throws IllegalArgumentException if it is not in national form
	 */
	static String withoutTrunkZero(String prefix) {
		if (!prefix.matches("0[1-9][0-9]*")) {
			throw new IllegalArgumentException("Not a prefix in national form: " + prefix);
		}
		return prefix.substring(1);
	}

	private static boolean startsWithAny(String national, Collection<String> prefixes) {
		for (String prefix : prefixes) {
			if (national.startsWith(prefix)) {
				return true;
			}
		}
		return false;
	}
}
