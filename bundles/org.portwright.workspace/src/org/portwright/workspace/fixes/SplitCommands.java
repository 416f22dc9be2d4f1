package org.portwright.workspace.fixes;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.LineType;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.numbering.NumberType;
import org.portwright.porting.Edit.Part;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.SignatureCommands;
import org.portwright.workspace.SourceCommands;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.internal.texts.Messages;
import org.portwright.workspace.numbers.PlannedConversions;
import org.portwright.workspace.numbers.PresentNumbers;
import org.portwright.workspace.numbers.SpanCommands;
import org.portwright.workspace.work.OperationException;

/**
 * Splits an order into a sequence of orders in files beside it, named after it and counted: {@code london-1.porting}.
 * The last part stays where it is. Nothing is overwritten.
 */
final class SplitCommands {

	private final WorkspaceModel model;
	private final EditingDomain domain;
	private final ModelFile file;
	private final PortOrder order;
	private final List<Path> made = new ArrayList<>();
	private final List<Command> commands = new ArrayList<>();

	/**
	 * @param parts at least two
	 * @throws OperationException if a file came into being where a new one was to be made
	 */
	SplitCommands(WorkspaceModel model, ModelFile file, List<Part> parts) throws OperationException {
		this.model = model;
		this.domain = model.editingDomain();
		this.file = file;
		this.order = (PortOrder) file.root();
		PortOrder before = order.getFollows();
		var conversions = new PlannedConversions(order);
		List<NumberRange> moved = new ArrayList<>();
		for (int i = 1; i < parts.size(); i++) {
			PortOrder part = copy(i, parts.size());
			part.setFollows(before);
			limit(part, parts.get(i - 1)).forEach(Command::execute);
			List<NumberRange> numbers = new PresentNumbers(part).all();
			new SourceCommands(domain, part).keepNumbers(numbers).ifPresent(Command::execute);
			part.getConversions().addAll(conversions.copiesFor(numbers));
			moved.addAll(numbers);
			attach(freePath(i), part);
			before = part;
		}
		commands.addAll(limit(order, parts.get(parts.size() - 1)));
		commands.addAll(conversions.without(domain, NumberRanges.fold(moved)));
		commands.addAll(SignatureCommands.takeOut(domain, order));
		commands.add(new SetCommand(domain, order, Literals.PORT_ORDER__FOLLOWS, before));
	}

	/** The new files, in the sequence of the orders. */
	List<Path> made() {
		return made;
	}

	/** The commands that make them and leave the last part here. */
	List<Command> commands() {
		return commands;
	}

	private PortOrder copy(int number, int count) {
		PortOrder copy = FreshCopy.of(order);
		@Nullable
		String name = order.getName();
		if (name != null) {
			copy.setName(NLS.bind(Messages.SplitCommands_name, new Object[] { name, number, count }));
		}
		return copy;
	}

	private List<Command> limit(PortOrder part, Part to) {
		var spans = new SpanCommands(domain, part);
		spans.keep(to);
		List<Command> limiting = spans.commands();
		@Nullable
		LetterOfAuthorization loa = part.getLoa();
		if (loa != null && loa.getPortType() != to.portType()) {
			limiting.add(new SetCommand(domain, loa, Literals.LETTER_OF_AUTHORIZATION__PORT_TYPE, to.portType()));
		}
		if (loa != null && loa.getLineType() != LineType.UNSPECIFIED && isFreephone(to)) {
			limiting.add(new SetCommand(domain, loa, Literals.LETTER_OF_AUTHORIZATION__LINE_TYPE,
					SetCommand.UNSET_VALUE));
		}
		return limiting;
	}

	/** Freephone numbers are on no line. */
	private boolean isFreephone(Part part) {
		Set<String> entries = new HashSet<>();
		part.numbers().forEach(slice -> entries.add(slice.entry()));
		return !entries.isEmpty() && order.getNumbers().stream().filter(numbers -> entries.contains(numbers.getId()))
				.allMatch(numbers -> NumberEntry.e164(numbers).filter(SplitCommands::isFreephone).isPresent());
	}

	private static boolean isFreephone(NumberRange range) {
		return RuleProfiles.usual().numberPlan().classify(range).stream()
				.allMatch(piece -> piece.classification().type() == NumberType.FREEPHONE);
	}

	private Path freePath(int number) {
		Set<Path> taken = new HashSet<>(made);
		model.files().forEach(open -> taken.add(open.path()));
		String name = String.valueOf(file.path().getFileName());
		String extension = '.' + FileKind.PORTING.extension();
		String stem = name.substring(0, name.length() - extension.length());
		Path path;
		int suffix = number;
		do {
			path = file.path().resolveSibling(stem + '-' + suffix + extension);
			suffix++;
		} while (Files.exists(path) || taken.contains(path));
		return path;
	}

	private void attach(Path path, PortOrder part) throws OperationException {
		try {
			commands.add(model.make(path, part));
			made.add(path);
		} catch (FileAlreadyExistsException e) {
			throw OperationException.wrongInput(NLS.bind(Messages.NewOrder_exists, path), e);
		}
	}
}
