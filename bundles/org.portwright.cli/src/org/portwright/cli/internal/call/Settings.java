package org.portwright.cli.internal.call;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.directory.signin.ClientIds;
import org.portwright.directory.signin.SignIns;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.Recorder;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** What all commands share: who does the work, how to answer, and which day it is. */
@SuppressWarnings("nls")
public final class Settings {

	/** Asks for JSON. */
	public static final String JSON = "--json";

	private static final String TODAY = "--today";

	private final UnaryOperator<@Nullable String> environment;
	private final ShellRunner runner;
	private final OptionSpec json = OptionSpec.builder(JSON).type(boolean.class).scopeType(ScopeType.INHERIT)
			.build();
	private final OptionSpec today = OptionSpec.builder(TODAY).type(String.class).paramLabel("DATE")
			.scopeType(ScopeType.INHERIT).build();

	/** @param environment gives the value of an environment variable, or {@code null} */
	public Settings(UnaryOperator<@Nullable String> environment, ShellRunner runner) {
		this.environment = environment;
		this.runner = runner;
	}

	/** The options that set them, for the command line as a whole. */
	public List<OptionSpec> options() {
		return List.of(json, today);
	}

	/** Does what commands do. */
	public ShellRunner runner() {
		return runner;
	}

	/** The network as it is set here. No more general type: the VM would load it for calls that look nothing up. */
	public ShellNetwork network() {
		return new ShellNetwork(NetworkPreferences.ofUser(environment), environment, System::getProperty);
	}

	/** Who is signed in where. */
	public SignIns signIns() {
		return ShellSignIns.of(network(), environment);
	}

	/** The client id that the user set for tenants that have none of their own. */
	public ClientIds clientIds() {
		return ClientIds.ofUser(environment);
	}

	/** The holidays that the user has added. */
	UserHolidays.Known holidays() {
		return UserHolidays.ofUser(environment).read();
	}

	/** The rule profiles that orders may name. */
	OwnProfiles profiles() {
		return OwnProfiles.read(UserHolidays.ofUser(environment).profiles());
	}

	/** Whether the result is one JSON document. */
	public boolean json() {
		return Boolean.TRUE.equals(json.getValue());
	}

	/**
	 * The day to judge from: the option's, else the environment's, else this day in the United Kingdom.
	 *
	 * @throws WrongUseException if it is given and no date
	 */
	public LocalDate today() throws WrongUseException {
		return UkDay.at(clock().instant());
	}

	/**
	 * Whoever calls, by the clock of that day.
	 *
	 * @throws WrongUseException if it is given and no date
	 */
	public Recorder recorder() throws WrongUseException {
		return Recorder.ofProcess(clock());
	}

	/**
	 * Whoever calls, recording what happened then.
	 *
	 * @param on the value of {@code --on}; {@code null} for now
	 * @throws WrongUseException if it is given and neither a day nor a moment
	 */
	public Recorder recorder(@Nullable String on) throws WrongUseException {
		try {
			return on == null ? recorder() : recorder().of(Happened.parse(on));
		} catch (DateTimeException e) {
			throw new WrongUseException(NLS.bind(Messages.Settings_notADay, on));
		}
	}

	private InstantSource clock() throws WrongUseException {
		@Nullable
		String option = today.getValue();
		if (option != null) {
			return UkDay.clock(date(option, TODAY));
		}
		Optional<String> variable = UkDay.given(environment);
		return variable.isPresent() ? UkDay.clock(date(variable.get(), UkDay.VARIABLE)) : InstantSource.system();
	}

	private static LocalDate date(String text, String source) throws WrongUseException {
		try {
			return UkDay.parse(text);
		} catch (DateTimeException e) {
			throw new WrongUseException(NLS.bind(Messages.Settings_notADate, source, text));
		}
	}
}
