package org.portwright.cli.internal.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.problems.ValidateCommand;
import org.portwright.porting.dates.DateClash;
import org.portwright.porting.dates.DateLimit;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.DateReason;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.orders.PlanDates;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which dates are possible for an order, and what happens when. */
@Command
public final class PlanCommand implements Callable<Integer> {

	/**
	 * A plan as JSON, dates as in ISO 8601. What there is not is {@code null}; a milestone without a date is left out.
	 *
	 * @param settled whether dates are no longer judged: there is a Firm Order Commitment that holds and is not after
	 *                the last date to move, or the order has ended
	 */
	record PlanAnswer(Limit earliest, @Nullable Limit latest, @Nullable Limit industryMinimum,
			List<MilestoneAnswer> milestones, @Nullable Clash clash, boolean settled) {

		/**
		 * The first or the last possible date.
		 *
		 * @param date {@code null} while none can be named: all is settled, there is no submission to count from,
		 *             numbers or line type are missing and so the industry's minimum, or the last has passed
		 */
		record Limit(@Nullable String date, List<DateReason> reasons) {

			private static Limit of(DateLimit limit, boolean named) {
				return new Limit(named ? limit.date().toString() : null, limit.reasons());
			}
		}

		/** A milestone with its date. */
		record MilestoneAnswer(String name, String date, String reason) {
		}

		/** The rules that leave no date. */
		record Clash(List<String> codes, String text, List<Relaxed> relax) {

			private static Clash of(DateClash clash) {
				return new Clash(clash.codes(), clash.text(),
						clash.relax().stream().map(relaxed -> new Relaxed(relaxed.code(), relaxed.text(),
								relaxed.earliest().toString(), iso(relaxed.latest()))).toList());
			}
		}

		/** A rule that may be given up, with the dates that are possible without it. */
		record Relaxed(String code, String text, String earliest, @Nullable String latest) {
		}

		static PlanAnswer of(DatePlan plan) {
			PossibleDates possible = plan.possible();
			Predicate<DateLimit> ahead = limit -> !limit.date().isBefore(plan.today());
			boolean named = !possible.isMinimumMissing() && possible.latest().filter(ahead.negate()).isEmpty();
			return new PlanAnswer(earliest(possible, named), limit(possible, possible.latest(), named),
					limit(possible, possible.industryMinimum().filter(ahead), !possible.isMinimumMissing()),
					plan.milestones().stream().map(milestone -> new MilestoneAnswer(milestone.kind().code(),
							milestone.date().toString(), milestone.reason())).toList(),
					possible.clash().isPresent() ? Clash.of(possible.clash().get()) : null,
					possible.over() && !plan.hasFailed() && plan.confirmedLate().isEmpty());
		}

		private static Limit earliest(PossibleDates possible, boolean named) {
			return possible.isCounted() ? Limit.of(possible.earliest(), named)
					: new Limit(null, possible.over() ? List.of() : possible.unknowns());
		}

		private static @Nullable Limit limit(PossibleDates possible, Optional<DateLimit> limit, boolean named) {
			return limit.isPresent() && possible.isCounted() ? Limit.of(limit.get(), named) : null;
		}

		private static @Nullable String iso(Optional<LocalDate> date) {
			return date.isPresent() ? date.get().toString() : null;
		}
	}

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of(""); //$NON-NLS-1$

	@Option(names = "--profile", paramLabel = "NAME", completionCandidates = ValidateCommand.Profiles.class)
	private @Nullable String profile;

	public PlanCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, profile);
		session.complainOfSettings(console);
		ModelFile order = Inputs.openOrder(session.model(), file);
		DatePlan plan = settings.runner().run(new PlanDates(session.problems(), order));
		if (settings.json()) {
			Json.print(console.out(), PlanAnswer.of(plan));
		} else {
			new PlanText(console.out(), plan).print();
		}
		return ExitCode.DONE;
	}
}
