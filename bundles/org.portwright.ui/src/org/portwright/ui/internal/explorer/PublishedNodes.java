package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.ui.selection.NumberGroup;
import org.portwright.workspace.ModelFile;

/** What others see of the nodes: the objects of the model, and of groups how many numbers they have. */
final class PublishedNodes {

	private final LoadedFiles files;
	private final NodeLabels labels;
	private final NodeTexts texts;

	PublishedNodes(LoadedFiles files, NodeLabels labels, NodeTexts texts) {
		this.files = files;
		this.labels = labels;
		this.texts = texts;
	}

	/** What others see of a selection. */
	StructuredSelection of(IStructuredSelection nodes) {
		return new StructuredSelection(
				Stream.of(nodes.toArray()).map(Node.class::cast).map(this::of).distinct().toArray());
	}

	/** What others see of a node. */
	Object of(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> engagement.project();
		case Node.OfHint hint -> hint.engagement().project();
		case Node.OfFile file -> files.opened(file.file()).<Object>map(ModelFile::root).orElse(file.file());
		case Node.OfObject object -> object.object();
		case Node.OfSection(Node.OfFile file, Section section) when section.form() != Form.NUMBERS -> of(file);
		case Node.OfMessage message -> of(message.above());
		case Node.OfBlock block -> group(node);
		case Node.OfSection section -> group(node);
		};
	}

	private NumberGroup group(Node node) {
		return new NumberGroup(labels.getText(node), tenant(node), () -> texts.numbers(List.of(node)));
	}

	private static IFile tenant(Node node) {
		return node instanceof Node.OfFile file ? file.file() : tenant(node.parent().orElseThrow());
	}
}
