package org.portwright.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Revision;
import org.portwright.model.RevisionValue;
import org.portwright.model.text.Typed;
import org.portwright.porting.life.LetterValues;

/**
 * The signature as the submitted revision has it. Who signed the letter when is often said or corrected after the
 * letter went in: that is no other letter, so the revision has it too, as it has the day of the submission.
 */
@SuppressWarnings("nls")
final class RevisionSignature {

	private static final String PATH = Literals.PORT_ORDER__LOA.getName() + '.'
			+ Literals.LETTER_OF_AUTHORIZATION__SIGNATURE.getName() + '.';

	private RevisionSignature() {
	}

	/** Returns the commands by which the revision that is submitted gets the signature of the order. */
	static List<Command> following(EditingDomain domain, PortOrder order) {
		return order.getState() == OrderState.DRAFT ? List.of()
				: order.getRevisions().stream().filter(revision -> revision.getNumber() == order.getRevision())
						.flatMap(revision -> following(domain, order, revision).stream()).toList();
	}

	private static List<Command> following(EditingDomain domain, PortOrder order, Revision revision) {
		Map<String, String> signature = new LinkedHashMap<>(LetterValues.kept(order));
		signature.keySet().removeIf(path -> !path.startsWith(PATH));
		List<Command> commands = new ArrayList<>();
		for (RevisionValue value : revision.getValues()) {
			String path = Typed.text(value.getField());
			if (path.startsWith(PATH)) {
				Optional<String> right = Optional.ofNullable(signature.remove(path));
				if (right.isEmpty()) {
					commands.add(RemoveCommand.create(domain, revision, Literals.REVISION__VALUES, value));
				} else if (!right.get().equals(value.getValue())) {
					commands.add(new SetCommand(domain, value, Literals.REVISION_VALUE__VALUE, right.get()));
				}
			}
		}
		signature.forEach((path, text) -> commands
				.add(new AddCommand(domain, revision, Literals.REVISION__VALUES, value(revision, path, text,
						commands.size()))));
		return commands;
	}

	private static RevisionValue value(Revision revision, String path, String text, int behind) {
		List<String> ids = revision.getValues().stream().map(RevisionValue::getId).toList();
		RevisionValue value = ModelFactory.eINSTANCE.createRevisionValue();
		value.setId(IntStream.iterate(ids.size() + behind + 1, number -> number + 1)
				.mapToObj(number -> Objects.toString(revision.getId(), "") + '-' + number)
				.filter(id -> !ids.contains(id)).findFirst().orElseThrow());
		value.setField(path);
		value.setValue(text);
		return value;
	}
}
