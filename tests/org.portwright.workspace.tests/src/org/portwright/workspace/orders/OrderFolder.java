package org.portwright.workspace.orders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.numbering.ReadNumbers;
import org.portwright.phones.rules.PhoneRules;
import org.portwright.workspace.AnsweringHost;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;
import org.portwright.workspace.work.Operation;
import org.portwright.workspace.work.OperationException;
import org.portwright.workspace.work.Work;

/** A folder with orders, and a model on it. */
public final class OrderFolder {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	public final Path path;
	public final WorkspaceModel model = new WorkspaceModel(new DefaultOperationHistory(), ModelFiles.headless(),
			new ModelResourceSet(), () -> TODAY);
	public final ModelProblems problems = new ModelProblems(model, List.of(new PhoneRules()), TODAY, Optional.empty());

	public OrderFolder(Path path) {
		this.path = path;
	}

	public Path file(String name) {
		return path.resolve(name);
	}

	/** Does work; nobody is there to be asked. */
	public <S, W, R> R run(Work<S, W, R> work) throws OperationException {
		try {
			return run(work.apply(work.work(work.prepare(), AnsweringHost.away())));
		} catch (OperationException e) {
			throw e;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	public <R> R run(Operation<R> operation) throws OperationException {
		return operation.execute(new NullProgressMonitor());
	}

	/** Drafts and saves an order. */
	public ModelFile order(String name, String numbers, String... assignments) throws OperationException {
		ModelFile file = run(
				new NewOrder(model, file(name), Optional.empty(), assignments(assignments), read(numbers)));
		run(new SaveFiles(model, List.of(file)));
		return file;
	}

	/** Makes and saves a blank tenant. */
	public ModelFile tenant(String name) throws Exception {
		Tenant tenant = Blank.tenant();
		model.perform("New", model.make(file(name), tenant)); //$NON-NLS-1$
		ModelFile made = model.fileOf(tenant).orElseThrow();
		run(new SaveFiles(model, List.of(made)));
		return made;
	}

	public ReadNumbers read(String numbers) throws OperationException {
		return run(new ReadNumberText(numbers));
	}

	public static List<Assignment> assignments(String... texts) {
		return Arrays.stream(texts).map(text -> Assignment.parse(text).orElseThrow()).toList();
	}

	public int set(ModelFile file, String... assignments) throws OperationException {
		return record(file, setting(file, assignments));
	}

	/** Does what may submit an order, with the letter that it keeps. */
	<R> R record(ModelFile file, SubmissionStep<R> step) throws OperationException {
		return run(new KeepSubmission<>(problems, file, step)).result();
	}

	/** Odd days are agreed to. */
	SetFields setting(ModelFile file, String... assignments) {
		return new SetFields(model, problems, new Recorder("Ada", () -> UkDay.at(TODAY, LocalTime.NOON)), file,
				assignments(assignments)).agreeing();
	}

	public List<String> codes(ModelFile file) throws Exception {
		return problems.of(file).open().stream().map(problem -> problem.code()).toList();
	}

	public static List<String> numbers(ModelFile file) {
		return ((PortOrder) file.root()).getNumbers().stream()
				.map(numbers -> numbers.getId() + ' ' + numbers.getFirst() + '-' + numbers.getLast()).toList();
	}

	public String text(ModelFile file) throws Exception {
		return Files.readString(file.path());
	}
}
