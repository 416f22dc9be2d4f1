package org.portwright.phones.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.Document;
import org.portwright.documents.printing.UnprintableCharacter;
import org.portwright.model.Phone;
import org.portwright.phones.documents.BulkListDocument;
import org.portwright.phones.documents.BulkScriptDocument;
import org.portwright.phones.documents.SignInSheetDocument;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.lists.BulkList;
import org.portwright.phones.lists.BulkProblem;
import org.portwright.phones.lists.BulkProblem.Weight;
import org.portwright.phones.lists.BulkScript;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.documents.WriteDocument;
import org.portwright.workspace.documents.WriteDocument.NewDocument;
import org.portwright.workspace.work.Host;
import org.portwright.workspace.work.OperationException;

/**
 * Writes what is made of phones of a tenant: lists for Microsoft with the commands that send them, and the sign-in
 * sheet. All of it is made and all targets are judged before the first is written.
 */
public final class ExportPhones extends PhonesQuery<ExportPhones.Exported> {

	private final LocalDate today;
	private final PhoneSelection selection;
	private final Map<Kind, Path> wanted;
	private final ReplaceConsent consent;

	/** What can be written. */
	public enum Kind {
		/** The list for a bulk sign-in, in several files where a list would be too long. */
		SIGN_IN,
		/** The commands that send it. */
		SCRIPT,
		/** The list by which the admin centre provisions. */
		PROVISIONING,
		/** The sheet with the steps and a row a phone. */
		SHEET
	}

	/**
	 * @param file    a file with a tenant
	 * @param today   the day to judge from
	 * @param wanted  what to write, and where; the commands go with the list for the bulk sign-in
	 * @param consent decides about files that do not say they are documents of ours
	 */
	public ExportPhones(ModelFile file, LocalDate today, PhoneSelection selection, Map<Kind, Path> wanted,
			ReplaceConsent consent) {
		super(file);
		this.today = today;
		this.selection = selection;
		this.wanted = new TreeMap<>(wanted);
		this.consent = consent;
	}

	/**
	 * What came of it.
	 *
	 * @param files    those that were written
	 * @param phones   how many phones were asked for
	 * @param rows     how many of them are in the list for a bulk sign-in; empty where none was written
	 * @param problems what is to be known of the lists before they are sent
	 * @param remarks  what else there is to say
	 */
	public record Exported(List<Path> files, int phones, Optional<Integer> rows, List<BulkProblem> problems,
			List<String> remarks) {

		/** Copies the lists. */
		public Exported {
			files = List.copyOf(files);
			problems = List.copyOf(problems);
			remarks = List.copyOf(remarks);
		}
	}

	@Override
	public Exported work(TakenPhones taken, Host host) throws OperationException {
		List<Phone> phones = selection.of(taken);
		if (phones.isEmpty()) {
			throw OperationException.wrongInput(wanted.containsKey(Kind.SIGN_IN) || wanted.containsKey(Kind.SCRIPT)
					? Messages.ExportPhones_none
					: Messages.ExportPhones_allSignedIn);
		}
		CheckBulk.Checked checked = CheckBulk.of(taken, chosen -> phones, today);
		List<NewDocument> documents = new ArrayList<>();
		List<BulkProblem> problems = new ArrayList<>();
		List<String> remarks = new ArrayList<>();
		for (Map.Entry<Kind, Path> each : wanted.entrySet()) {
			switch (each.getKey()) {
			case SIGN_IN -> {
				problems.addAll(checked.signIn().problems());
				documents.addAll(batches(each.getValue(), checked.signIn()));
			}
			case SCRIPT -> documents.add(script(each.getValue(), checked));
			case PROVISIONING -> {
				problems.addAll(checked.provisioning().problems());
				List<BulkList.Row> rows = rows(checked.provisioning());
				documents.add(made(BulkListDocument.PROVISIONING, each.getValue(),
						out -> BulkListDocument.PROVISIONING.write(rows, out)));
				remarks.add(NLS.bind(Messages.ExportPhones_template, each.getValue().getFileName()));
			}
			case SHEET -> {
				var document = new SignInSheetDocument();
				documents.add(made(document, each.getValue(), out -> unprintable(
						document.write(SheetParts.of(taken, phones, today), out), remarks)));
			}
			}
		}
		List<Path> files = WriteDocument.all(documents, consent, host);
		if (wanted.containsKey(Kind.SIGN_IN)) {
			left(files.getFirst(), files).forEach(file -> remarks.add(
					MessageFormat.format(Messages.ExportPhones_left, file, checked.signIn().batches().size())));
		}
		Optional<Integer> rows = wanted.containsKey(Kind.SIGN_IN) ? Optional.of(checked.signIn().rows().size())
				: Optional.empty();
		return new Exported(files, phones.size(), rows, problems, remarks);
	}

	private static List<BulkList.Row> rows(BulkList list) throws OperationException {
		if (list.rows().isEmpty()) {
			throw OperationException.wrongInput(NLS.bind(Messages.ExportPhones_noRow,
					list.problems().stream().filter(problem -> problem.weight() == Weight.LEFT_OUT)
							.map(BulkProblem::words).findFirst().orElse(""))); //$NON-NLS-1$
		}
		return list.rows();
	}

	private static List<NewDocument> batches(Path first, BulkList list) throws OperationException {
		rows(list);
		List<List<BulkList.Row>> batches = list.batches();
		List<Path> names = names(first, batches.size());
		List<NewDocument> made = new ArrayList<>();
		for (int i = 0; i < batches.size(); i++) {
			List<BulkList.Row> rows = batches.get(i);
			made.add(made(BulkListDocument.SIGN_IN, names.get(i),
					out -> BulkListDocument.SIGN_IN.write(rows, out)));
		}
		return made;
	}

	/**
	 * Returns the files of an earlier, longer list that are none of those written. They are named and left: to remove a
	 * file is the user's decision.
	 */
	private static List<Path> left(Path first, List<Path> written) throws OperationException {
		Path folder = Optional.ofNullable(first.toAbsolutePath().getParent()).orElseThrow();
		String name = String.valueOf(first.getFileName());
		int dot = dot(name);
		var later = Pattern.compile(Pattern.quote(name.substring(0, dot)) + "-(?:[2-9]|[1-9]\\d{1,5})" //$NON-NLS-1$
				+ Pattern.quote(name.substring(dot)));
		Set<String> names = written.stream().map(path -> String.valueOf(path.getFileName()))
				.collect(Collectors.toSet());
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName()))
					.filter(file -> later.matcher(file).matches() && !names.contains(file)).sorted()
					.map(first::resolveSibling)
					.filter(file -> WriteDocument.isThere(BulkListDocument.SIGN_IN, file)).toList();
		} catch (IOException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	private static int dot(String name) {
		return name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
	}

	/** The names of the files of a list that is too long for one: out.csv, out-2.csv, out-3.csv. */
	static List<Path> names(Path first, int count) {
		List<Path> names = new ArrayList<>(List.of(first));
		String name = String.valueOf(first.getFileName());
		int dot = dot(name);
		for (int i = 2; i <= count; i++) {
			names.add(first.resolveSibling(name.substring(0, dot) + '-' + i + name.substring(dot)));
		}
		return names;
	}

	/** The names of the files of a list whose first one is to be somewhere. */
	public static List<String> names(Path first, BulkList list) {
		return names(first, Math.max(1, list.batches().size())).stream().map(path -> String.valueOf(path.getFileName()))
				.toList();
	}

	private NewDocument script(Path target, CheckBulk.Checked checked) throws OperationException {
		Path list = Optional.ofNullable(wanted.get(Kind.SIGN_IN)).orElse(target.resolveSibling("phones.csv")); //$NON-NLS-1$
		if (!BulkScript.hasRegion(checked.tenant())) {
			throw OperationException.wrongInput(Messages.ExportPhones_noRegion);
		}
		if (!BulkScript.isPossible(checked.tenant())) {
			throw OperationException.wrongInput(Messages.ExportPhones_noOrganisation);
		}
		try {
			String script = BulkScript.of(names(list, checked.signIn()), checked.tenant());
			var document = new BulkScriptDocument();
			return made(document, target, out -> document.write(script, out));
		} catch (IllegalArgumentException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.ExportPhones_name, e.getMessage()), e);
		}
	}

	/** Writes the bytes of a document. */
	private interface Content {

		void writeTo(OutputStream out) throws IOException;
	}

	private static NewDocument made(Document document, Path target, Content content) throws OperationException {
		var out = new ByteArrayOutputStream();
		try {
			content.writeTo(out);
			return new NewDocument(document, target, out.toByteArray());
		} catch (IOException e) {
			throw OperationException.wrongInput(e.getMessage(), e);
		}
	}

	private static void unprintable(List<UnprintableCharacter> characters, List<String> remarks) {
		characters.forEach(character -> remarks
				.add(NLS.bind(Messages.ExportPhones_unprintable, character.description())));
	}
}
