package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portwright.model.Identified;
import org.portwright.model.ModelRoot;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.ui.selection.SelectedNumbers;
import org.portwright.workspace.files.FileKind;

/**
 * What nodes are as text: a line an object, its parts between tabs, numbers in E.164; groups as all that is in them.
 */
@SuppressWarnings("nls")
final class NodeTexts {

	private final Contents contents;
	private final TreeContent content;
	private final LoadedFiles files;

	NodeTexts(Contents contents, TreeContent content, LoadedFiles files) {
		this.contents = contents;
		this.content = content;
		this.files = files;
	}

	/** The text of nodes, for the clipboard. */
	String copy(List<Node> nodes) {
		return nodes.stream().flatMap(this::lines).distinct().collect(Collectors.joining("\n"));
	}

	private Stream<String> lines(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> Stream.of(engagement.project().getName());
		case Node.OfFile file -> Stream.of(
				files.of(file.file()) instanceof State.Open open ? line(open.file().root(), file.kind())
						: file.file().getName());
		case Node.OfSection section -> section(section);
		case Node.OfBlock block -> ids(block.block());
		case Node.OfObject object -> Stream.of(line(object.object()));
		case Node.OfMessage message -> Stream.of(message.text());
		case Node.OfHint hint -> Stream.empty();
		};
	}

	private Stream<String> section(Node.OfSection node) {
		if (!(files.of(node.file().file()) instanceof State.Open open)) {
			return Stream.empty();
		}
		ModelRoot root = open.file().root();
		return switch (node.section().form()) {
		case VALUE -> Stream.of(Objects.requireNonNullElse(Contents.text(root.eGet(node.section().feature())), ""));
		case NUMBERS -> content.numbers(node).map(number -> String.valueOf(number.getId()));
		case OBJECTS -> Contents.objects(root, node.section()).stream().map(this::line);
		};
	}

	private static Stream<String> ids(Block block) {
		return IntStream.range(block.from(), block.to())
				.mapToObj(at -> String.valueOf(block.numbers().object(at).getId()));
	}

	private String line(ModelRoot root, FileKind kind) {
		return joined(contents.of(kind).stream().flatMap(known -> Contents.texts(root, known.copied())));
	}

	private String line(Identified object) {
		return joined(contents.of(object).stream().flatMap(section -> Contents.texts(object, section.copied())));
	}

	private static String joined(Stream<String> parts) {
		return parts.collect(Collectors.joining("\t"));
	}

	/** The numbers that nodes stand for, folded; none where a node stands for no numbers. */
	List<NumberRange> numbers(List<Node> nodes) {
		return NumberRanges.fold(nodes.stream().flatMap(this::numbers).toList());
	}

	private Stream<NumberRange> numbers(Node node) {
		return switch (node) {
		case Node.OfBlock block -> numbers(block.block());
		case Node.OfSection section when section.section().form() == Form.NUMBERS -> content.numbers(section)
				.flatMap(SelectedNumbers::of);
		case Node.OfObject object -> SelectedNumbers.of(object.object());
		default -> Stream.empty();
		};
	}

	private static Stream<NumberRange> numbers(Block block) {
		return IntStream.range(block.from(), block.to()).mapToLong(block.numbers()::number)
				.filter(number -> number > 0).mapToObj(number -> new NumberRange(number, number));
	}
}
