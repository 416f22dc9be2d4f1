package org.portwright.workspace.testing;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portwright.model.PortOrder;
import org.portwright.numbering.NumbersInText;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.kept.KeepSubmission;
import org.portwright.workspace.operations.ReadNumberText;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.orders.NewOrder;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.orders.SubmissionStep;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.work.OperationException;

/** A folder with orders, which are judged. */
public final class OrderFolder extends ModelFolder {

	public final ModelProblems problems = new ModelProblems(model, List.of(), TODAY, Optional.empty());

	public OrderFolder(Path path) {
		super(path);
	}

	/** Drafts and saves an order. */
	public ModelFile order(String name, String numbers, String... assignments) throws OperationException {
		ModelFile file = run(
				new NewOrder(model, file(name), Optional.empty(), assignments(assignments), read(numbers)));
		run(new SaveFiles(model, List.of(file)));
		return file;
	}

	public NumbersInText read(String numbers) throws OperationException {
		return new ReadNumberText(numbers).calculate(AnsweringHost.away());
	}

	public static List<Assignment> assignments(String... texts) {
		return Arrays.stream(texts).map(text -> Assignment.parse(text).orElseThrow()).toList();
	}

	public int set(ModelFile file, String... assignments) throws OperationException {
		return record(file, setting(file, assignments));
	}

	/** Does what may submit an order, with the letter that it keeps. */
	public <R> R record(ModelFile file, SubmissionStep<R> step) throws OperationException {
		return run(new KeepSubmission<>(problems, file, step)).result();
	}

	/** Odd days are agreed to. */
	public SetFields setting(ModelFile file, String... assignments) {
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
}
