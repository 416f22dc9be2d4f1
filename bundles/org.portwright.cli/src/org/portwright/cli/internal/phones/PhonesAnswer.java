package org.portwright.cli.internal.phones;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.guides.SignInProgress;
import org.portwright.model.Phone;
import org.portwright.model.SignInOutcome;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.EmergencyCalls;
import org.portwright.phones.Met;
import org.portwright.phones.PhoneFamily;
import org.portwright.phones.Requirement;
import org.portwright.phones.lists.BulkError;
import org.portwright.phones.lists.ListColumn;
import org.portwright.workspace.proposals.Omission;
import org.portwright.phones.lists.PhoneList;
import org.portwright.phones.lists.SharedProblem;
import org.portwright.phones.operations.ExportPhones;
import org.portwright.phones.operations.PhoneStanding;

/** What is said of phones: as JSON with codes, or as text for people. What a phone does not have is {@code null}. */
@SuppressWarnings("nls")
final class PhonesAnswer {

	private PhonesAnswer() {
	}

	/**
	 * A phone's family.
	 *
	 * @param suffix what its provisioning address ends with
	 * @param bulk   whether Microsoft documents an address for bulk sign-in
	 */
	private record Family(String name, @Nullable Integer dhcpOption, String suffix, @Nullable Boolean bulk,
			String source, String asOf) {

		static @Nullable Family of(Phone phone) {
			Optional<PhoneFamily> family = PhoneFamily.of(phone.getModel());
			if (family.isEmpty()) {
				return null;
			}
			PhoneFamily known = family.get();
			return new Family(known.name(), known.option().isEmpty() ? null : known.option().get(), known.suffix(),
					known.bulk().isEmpty() ? null : known.bulk().get(), known.source(), known.asOf());
		}
	}

	/** Something that a sign-in asks for. */
	private record Needed(String need, String words, String field, String source) {

		static List<Needed> of(PhoneStanding standing, Met met) {
			return standing.choice().all(met).map(Needed::of).toList();
		}

		private static Needed of(Requirement need) {
			return new Needed(need.need().name(), need.words(), need.path(), need.source());
		}
	}

	/**
	 * A phone.
	 *
	 * @param outcome                 of its last sign-in, with the steps of its guide that are done
	 * @param emergencyCalls          the dynamic location of its model; null where that is not documented
	 * @param provisioningAddress     the address that sets the phone up for a sign-in at the phone
	 * @param bulkProvisioningAddress the address that sets it up for a sign-in in bulk or from elsewhere
	 */
	private record One(@Nullable String id, @Nullable String name, @Nullable String model, @Nullable String firmware,
			@Nullable String mac, @Nullable String ipAddress, @Nullable String site, @Nullable String account,
			String accountKind, @Nullable String number, String method, boolean certain, @Nullable String outcome,
			@Nullable Integer done, @Nullable Integer steps, @Nullable Family family,
			@Nullable EmergencyCalls emergencyCalls, @Nullable String provisioningAddress,
			@Nullable String bulkProvisioningAddress,
			List<Needed> notMet, List<Needed> notKnown) {

		static One of(PhoneStanding standing) {
			Phone phone = standing.phone();
			Optional<SignInProgress> last = standing.progress();
			Optional<String> single = standing.addresses().single();
			Optional<String> bulk = standing.addresses().bulk();
			Optional<EmergencyCalls> calls = EmergencyCalls.of(phone.getModel());
			return new One(phone.getId(), phone.getName(), phone.getModel(), phone.getFirmware(), phone.getMac(),
					phone.getIpAddress(), phone.getSite(), phone.getAccount(), phone.getAccountKind().getLiteral(),
					phone.getNumber(), standing.choice().method().getLiteral(), standing.choice().certain(),
					last.isEmpty() ? null : last.get().outcome().getLiteral(),
					last.isEmpty() ? null : last.get().done(), last.isEmpty() ? null : last.get().steps(),
					Family.of(phone),
					calls.isEmpty() ? null : calls.get(), single.isEmpty() ? null : single.get(),
					bulk.isEmpty() ? null : bulk.get(),
					Needed.of(standing, Met.NOT_MET), Needed.of(standing, Met.NOT_KNOWN));
		}
	}

	/** A value of a list. */
	private record Change(int line, String id, String field, String before, String after) {

		static List<Change> of(List<TakenList.Value> values) {
			return values.stream().map(value -> new Change(value.line(), value.id(), value.change().field().getName(),
					value.before(), value.after())).toList();
		}
	}

	/**
	 * What came of a list; what was kept is what the tenant says otherwise.
	 *
	 * @param headings the rows that were taken for headings
	 * @param columns  what each column was taken for, or why it was not read
	 */
	private record Imported(int added, List<Change> changed, List<Change> kept, List<Heading> headings,
			List<Column> columns, List<Remark> remarks) {
	}

	private record Heading(int line, List<String> cells) {
	}

	/** A column, counted from 1. */
	private record Column(int column, String heading, @Nullable String field, String reading) {

		static Column of(ListColumn column) {
			return new Column(column.index() + 1, column.heading(),
					column.field().map(field -> field.feature().getName()).orElse(null), column.reading().name());
		}
	}

	private record Remark(int line, String column, String kind, String message) {
	}

	/**
	 * What was written, and what is to be known of it.
	 *
	 * @param phones those that were asked for
	 * @param rows   of the list for a bulk sign-in, where one was written
	 * @param notes  what every bulk sign-in does and needs
	 */
	private record Exported(List<String> files, int phones, @Nullable Integer rows, List<Problem> problems,
			List<String> remarks, List<String> notes) {
	}

	private record Problem(String phone, String name, @Nullable String error, String weight, String message) {
	}

	private record Done(@Nullable Imported imported, @Nullable Exported exported) {
	}

	/** Prints phones. */
	static void print(List<PhoneStanding> phones, boolean json, PrintWriter out) {
		if (json) {
			Json.print(out, phones.stream().map(One::of).toList());
			return;
		}
		for (PhoneStanding standing : phones) {
			Phone phone = standing.phone();
			out.println(
					Stream.of(phone.getName(), phone.getModel(), phone.getMac(), phone.getAccount(), state(standing))
							.filter(text -> !Typed.blank(text)).collect(Collectors.joining("  ")));
			EmergencyCalls.of(phone.getModel()).filter(calls -> !calls.dynamic())
					.ifPresent(calls -> out.println("    " + calls.words()));
			standing.choice().all(Met.NOT_MET).forEach(need -> out.println("    " + need.words()));
			long open = standing.choice().all(Met.NOT_KNOWN).count();
			if (open > 0) {
				out.println("    " + MessageFormat.format(Messages.PhonesCommand_notKnown, open));
			}
		}
		long done = phones.stream().filter(phone -> state(phone).equals(signedIn())).count();
		out.println(MessageFormat.format(Messages.PhonesCommand_count, phones.size(), done));
	}

	private static String signedIn() {
		return Words.of(SignInOutcome.SIGNED_IN);
	}

	private static String state(PhoneStanding standing) {
		return standing.progress()
				.map(progress -> progress.outcome() == SignInOutcome.OPEN && progress.steps() > 0
						? NLS.bind(Messages.PhonesCommand_underWay, progress.done(), progress.steps())
						: Words.of(progress.outcome()))
				.orElseGet(() -> Words.of(standing.choice().method()));
	}

	/**
	 * Prints what was done.
	 *
	 * @param notes what every bulk sign-in does and needs; the caller has printed them for people
	 */
	static void print(@Nullable TakenList imported, ExportPhones.@Nullable Exported exported,
			List<String> notes, boolean json, PrintWriter out, PrintWriter err) {
		if (json) {
			Json.print(out,
					new Done(imported == null ? null : of(imported), exported == null ? null : of(exported, notes)));
			return;
		}
		if (imported != null) {
			PhoneList list = imported.list();
			list.headings().forEach(row -> err.println(
					NLS.bind(Messages.PhonesCommand_headings, row.line(), String.join(", ", row.cells()))));
			list.byContent().forEach(column -> err.println(NLS.bind(Messages.PhonesCommand_byContent,
					new Object[] { column.index() + 1, column.heading(), column.field().orElseThrow().label() })));
			imported.omissions().forEach(left -> err.println(NLS.bind(Messages.PhonesCommand_remark,
					new Object[] { left.line(), left.part().isEmpty() ? "" : left.part() + ": ", left.why() })));
			imported.changed().stream().filter(TakenList.Value::isOther)
					.forEach(value -> err.println(changed(Messages.PhonesCommand_overwritten, value)));
			imported.kept().forEach(value -> err.println(changed(Messages.PhonesCommand_kept, value)));
			out.println(MessageFormat.format(Messages.PhonesCommand_imported, imported.accepted().added().size(),
					imported.changed().size(), imported.refused()));
		}
		if (exported != null) {
			SharedProblem.of(exported.problems()).forEach(shared -> err.println(problem(shared)));
			exported.remarks().forEach(err::println);
			exported.files().forEach(file -> out.println(NLS.bind(Messages.PhonesCommand_written, file)));
		}
	}

	private static String changed(String words, TakenList.Value value) {
		return NLS.bind(words, new Object[] { value.line(), value.phone(), value.change().label(),
				value.change().beforeText(), value.change().afterText() });
	}

	private static String problem(SharedProblem shared) {
		return NLS.bind(Messages.PhonesCommand_problem, new Object[] { shared.names(),
				shared.problem().weight().label(), shared.problem().words() });
	}

	private static Imported of(TakenList imported) {
		return new Imported(imported.accepted().added().size(), Change.of(imported.changed()),
				Change.of(imported.kept()),
				imported.list().headings().stream().map(row -> new Heading(row.line(), row.cells())).toList(),
				imported.list().columns().stream().map(Column::of).toList(),
				imported.omissions().stream().map(PhonesAnswer::of).toList());
	}

	private static Remark of(Omission left) {
		return new Remark(left.line(), left.part(), left.kind().name(), left.why());
	}

	private static Exported of(ExportPhones.Exported exported, List<String> notes) {
		return new Exported(exported.files().stream().map(Path::toString).toList(), exported.phones(),
				exported.rows().isEmpty() ? null : exported.rows().get(),
				exported.problems().stream().map(problem -> new Problem(problem.phone(), problem.name(),
						problem.error().map(BulkError::name).orElse(null), problem.weight().name(), problem.words()))
						.toList(),
				exported.remarks(), notes);
	}
}
