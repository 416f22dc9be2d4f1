package org.portwright.cli.internal.call;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.phones.rules.PhoneRules;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleProfile;
import org.portwright.porting.checks.RuleSource;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.files.ModelUris;
import org.portwright.workspace.holidays.UserHolidays;

/** The model that one call works on. */
public final class Session {

	/** The rules that capabilities add to those of orders and tenants. */
	private static final List<RuleSource> RULES = List.of(new PhoneRules());

	private final WorkspaceModel model;
	private final ModelProblems problems;
	private final UserHolidays.Known holidays;
	private final OwnProfiles profiles;

	/**
	 * @param settings know the day and the holidays
	 * @param profile  name or file of the rule profile to judge by; {@code null}: each order's own
	 * @throws WrongUseException if there is no such profile
	 */
	public Session(Settings settings, @Nullable String profile) throws WrongUseException {
		this(settings.today(), profile, settings.holidays(), settings.profiles());
	}

	/**
	 * @param holidays those that the user has added
	 * @param profiles those that orders may name
	 */
	public Session(LocalDate today, @Nullable String profile, UserHolidays.Known holidays, OwnProfiles profiles)
			throws WrongUseException {
		this.profiles = profiles;
		model = new WorkspaceModel(() -> today);
		problems = new ModelProblems(model, RULES, today,
				profile == null ? Optional.empty() : Optional.of(named(profile)));
		this.holidays = holidays;
		problems.offer(profiles);
		if (!holidays.isEmpty()) {
			problems.count(holidays.holidays());
		}
	}

	private RuleProfile named(String profile) throws WrongUseException {
		try {
			return !profiles.names().contains(profile) && isFile(profile) ? RuleProfiles.read(Path.of(profile))
					: profiles.named(profile);
		} catch (ProfileException e) {
			throw new WrongUseException(e.getMessage());
		}
	}

	private static boolean isFile(String name) {
		try {
			return Files.isRegularFile(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	public WorkspaceModel model() {
		return model;
	}

	public ModelProblems problems() {
		return problems;
	}

	/** Says on the error output what of the user's holidays and rule profiles could not be read, and so counts not. */
	public void complainOfSettings(Console console) {
		holidays.broken().forEach(console.err()::println);
		profiles.broken().forEach(console.err()::println);
	}

	/**
	 * Says on the error output which other files of the engagements could not be read, so that nothing was compared
	 * with them.
	 *
	 * @param named the files that the call names, which say it themselves
	 */
	public void complainOfOthers(Console console, Collection<Path> named) {
		complainOfSettings(console);
		Set<Path> own = named.stream().map(ModelUris::canonical).collect(Collectors.toSet());
		problems.unread().forEach((file, reason) -> {
			if (!own.contains(file)) {
				console.err().println(NLS.bind(Messages.Session_unread, file, reason));
			}
		});
	}
}
