package org.portwright.porting.profiles;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.porting.CompanyName;
import org.portwright.porting.DateFigures;
import org.portwright.porting.DateFigures.Installation;
import org.portwright.porting.DateFigures.LeadTime;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.RuleProfile.NameLimits;
import org.portwright.porting.Severity;
import org.portwright.porting.internal.texts.Messages;
import org.portwright.reference.DataException;
import org.portwright.reference.JsonFields;

/**
 * Reads one rule profile from JSON. Every key has to be there, in the profile or in the one that it is based on, and no
 * other: a misspelt key would silently leave a rule as it was. Only the end of the PSTN may be left out, because
 * profiles from before it was added have none.
 */
@SuppressWarnings("nls")
final class ProfileReader {

	/** The profiles that come with Portwright, the default first. */
	public static final List<String> NAMES = List.of("uk-teams", "uk-skype-2018");

	private static final String BASE = "basedOn";
	/**
	 * A figure that profiles had until conversions were no longer laid out one after the other; it says nothing now.
	 */
	private static final String CONVERSION_MINUTES = "conversionMinutes";
	private static final int MOST_DAYS = 366;
	private static final int MOST_NUMBERS = 1_000_000;
	private static final int FIRST_YEAR = 2020;
	private static final int LAST_YEAR = 2099;

	/** Those that were asked for. They are read once; a thread does not wait for another that reads the same. */
	private static final Map<String, @Nullable RuleProfile> NAMED = new ConcurrentHashMap<>();

	private final String file;

	/**
	 * @param file its name, for messages
	 */
	public ProfileReader(String file) {
		this.file = file;
	}

	/**
	 * Gives a profile that comes with Portwright.
	 *
	 * @param name one of {@link #NAMES}
	 * @throws ProfileException if none of that name comes with Portwright
	 */
	public static RuleProfile named(String name) throws ProfileException {
		@Nullable
		RuleProfile known = NAMED.get(name);
		if (known != null) {
			return known;
		}
		try {
			RuleProfile read = profile(json(name));
			@Nullable
			RuleProfile first = NAMED.putIfAbsent(name, read);
			return first == null ? read : first;
		} catch (DataException e) {
			throw new ProfileException(e.getMessage(), e);
		}
	}

	private static JsonFields json(String name) throws ProfileException, DataException {
		if (!NAMES.contains(name)) {
			throw new ProfileException(NLS.bind(Messages.ProfileReader_unknown, name, String.join(", ", NAMES)));
		}
		String file = name + ".json";
		try (var json = new InputStreamReader(
				Objects.requireNonNull(ProfileReader.class.getResourceAsStream(file), file),
				StandardCharsets.UTF_8)) {
			return complete(JsonFields.read(file, json));
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}

	/**
	 * Reads a profile.
	 *
	 * @throws ProfileException if it is not JSON or not a profile
	 */
	public RuleProfile read(Reader json) throws ProfileException {
		try {
			return profile(complete(JsonFields.read(file, json)));
		} catch (DataException e) {
			throw new ProfileException(e.getMessage(), e);
		}
	}

	private static JsonFields complete(JsonFields own) throws DataException, ProfileException {
		Optional<String> base = own.take(BASE);
		return base.isPresent() ? own.on(json(base.get())) : own;
	}

	private static RuleProfile profile(JsonFields json) throws DataException {
		JsonFields limits = json.object("nameLimits");
		List<String> suffixes = json.texts("companySuffixes", "\\S+").stream().map(CompanyName::bare).toList();
		var profile = new RuleProfile(json.text("name"), json.texts("blockedPrefixes", "0[1-9][0-9]*"),
				json.number("wizardLimit", 1, MOST_NUMBERS),
				new NameLimits(limits.number("subscriber", 1, MOST_DAYS),
						limits.number("authorisedPerson", 1, MOST_DAYS)),
				json.texts("gainingProviderNames", ".*\\S.*").stream().map(name -> CompanyName.core(name, suffixes))
						.toList(),
				suffixes,
				json.texts("initialDomainSuffixes", "(\\.[a-z0-9-]+)+"), dates(json.object("dates")));
		limits.end();
		json.end();
		return profile;
	}

	private static DateFigures dates(JsonFields json) throws DataException {
		if (json.keys().contains(CONVERSION_MINUTES)) {
			json.number(CONVERSION_MINUTES, 0, MOST_DAYS);
		}
		var dates = new DateFigures(json.number("earliestWorkingDays", 0, MOST_DAYS),
				json.oneOf("earliestSeverity", List.of(Severity.values()), Severity::code),
				json.numberOrNull("advisedWorkingDays", 0, MOST_DAYS),
				json.numberOrNull("latestCalendarDays", 0, MOST_DAYS), json.time("opens"), json.time("closes"),
				json.numberOrNull("cancelWorkingDays", 0, MOST_DAYS), json.number("answerWorkingDays", 0, MOST_DAYS),
				json.number("appearWorkingDays", 0, MOST_DAYS), json.number("rightMonths", 0, MOST_DAYS),
				json.optionalDate("pstnEnd", FIRST_YEAR, LAST_YEAR),
				json.objects("leadTimes", ProfileReader::leadTime));
		json.end();
		return dates;
	}

	private static LeadTime leadTime(JsonFields json) throws DataException {
		var row = new LeadTime(json.oneOf("installation", List.of(Installation.values()), ProfileReader::code),
				json.number("upTo", 1, MOST_NUMBERS), json.number("rangeHolder", 0, MOST_DAYS),
				json.number("other", 0, MOST_DAYS));
		json.end();
		return row;
	}

	private static String code(Installation installation) {
		return switch (installation) {
		case SINGLE_LINE -> "singleLine";
		case MULTI_LINE -> "multiLine";
		case DDI_RANGE -> "ddiRange";
		case PART_OF_DDI_RANGE -> "partOfDdiRange";
		case NON_GEOGRAPHIC -> "nonGeographic";
		};
	}
}
