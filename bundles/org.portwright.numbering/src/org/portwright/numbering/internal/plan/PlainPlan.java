package org.portwright.numbering.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.numbering.Classification;
import org.portwright.numbering.NumberProblem;
import org.portwright.numbering.NumberType;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Judges one national number under +44 by asking libphonenumber, and by the prefixes that decide before it is asked. It
 * is exact and slow; {@link UkPlan} asks it once for each kind of number.
 */
@SuppressWarnings("nls")
public final class PlainPlan {

	/** The country code that Great Britain, Northern Ireland and the Crown Dependencies share. */
	public static final int COUNTRY_CODE = 44;

	/** Most digits a number of the United Kingdom has after the country code. */
	static final int FULL_LENGTH = 10;

	private static final Set<String> ISLANDS = Set.of("GG", "IM", "JE");
	/** The area codes of Guernsey, Jersey and the Isle of Man: theirs also where the rest is wrong. */
	private static final List<String> ISLAND_AREAS = List.of("1481", "1534", "1624");
	private static final List<String> ISLAND_OWN = List.of("1", "7");
	private static final String MOBILE = "7";
	private static final String PERSONAL = "70";
	private static final String PAGER = "76";
	/** What Microsoft documents: geographic and freephone numbers. */
	private static final List<String> CONFIRMED = List.of("1", "2", "80");

	private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
	private final List<String> blocked;

	/**
	 * @param blockedPrefixes prefixes that are not ported, in national form: {@code 0843}, {@code 09}
	 */
	public PlainPlan(Collection<String> blockedPrefixes) {
		blocked = blockedPrefixes.stream().map(PlainPlan::withoutTrunkZero).toList();
	}

	/**
	 * @return the prefixes without trunk zero that decide before libphonenumber is asked
	 */
	List<String> decidingPrefixes() {
		return Stream.of(ISLAND_AREAS, blocked, List.of(MOBILE, PERSONAL, PAGER), CONFIRMED)
				.flatMap(List::stream).distinct().toList();
	}

	/**
	 * @param national the digits after the country code, none to thirteen
	 * @return what it is
	 */
	public Verdict judge(String national) {
		if (national.isEmpty() || national.startsWith("0")) {
			return new Verdict(false, new Classification(NumberType.UNKNOWN, NumberProblem.INVALID));
		}
		PhoneNumber number = new PhoneNumber().setCountryCode(COUNTRY_CODE).setNationalNumber(Long.parseLong(national));
		@Nullable
		String region = library.getRegionCodeForNumber(number);
		boolean full = national.length() == FULL_LENGTH;
		if (isOfIsland(national, region)) {
			boolean known = region != null && library.isValidNumberForRegion(number, region);
			return new Verdict(known, new Classification(NumberType.FOREIGN, NumberProblem.NOT_UK));
		}
		boolean valid = library.isValidNumberForRegion(number, "GB");
		NumberType type = valid ? type(library.getNumberType(number)) : NumberType.UNKNOWN;
		if (national.startsWith(MOBILE)) {
			return new Verdict(full, new Classification(valid ? type : mobileType(national), NumberProblem.MOBILE));
		}
		if (startsWithAny(national, blocked)) {
			return new Verdict(valid || full,
					new Classification(valid ? type : NumberType.PREMIUM, NumberProblem.BLOCKED));
		}
		if (!valid) {
			return new Verdict(false, new Classification(type, NumberProblem.INVALID));
		}
		return new Verdict(true, new Classification(type,
				startsWithAny(national, CONFIRMED) ? null : NumberProblem.UNCONFIRMED));
	}

	/** Only places and mobiles are an island's own; 03, 05, 08 and 09 are one plan for all. */
	private static boolean isOfIsland(String national, @Nullable String region) {
		return startsWithAny(national, ISLAND_AREAS)
				|| region != null && ISLANDS.contains(region) && startsWithAny(national, ISLAND_OWN);
	}

	private static NumberType mobileType(String national) {
		if (national.startsWith(PERSONAL)) {
			return NumberType.PERSONAL;
		}
		return national.startsWith(PAGER) ? NumberType.PAGER : NumberType.MOBILE;
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

	private static String withoutTrunkZero(String prefix) {
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
