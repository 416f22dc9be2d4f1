package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.Domain;
import org.portwright.model.Phone;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.numbering.NumberRange;
import org.portwright.numbering.NumberRanges;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.ui.internal.explorer.Node.Section;
import org.portwright.model.words.Words;

/**
 * What nodes are as text: a line an object, its parts between tabs, numbers in E.164; groups as all that is in them.
 */
@SuppressWarnings("nls")
final class NodeTexts {

	private final TreeContent content;
	private final LoadedFiles files;

	NodeTexts(TreeContent content, LoadedFiles files) {
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
				files.of(file.file()) instanceof State.Open open ? line(open.file().root()) : file.file().getName());
		case Node.OfSection section -> section(section);
		case Node.OfBlock block -> ids(block.block());
		case Node.OfObject object -> Stream.of(line(object.object()));
		case Node.OfMessage message -> Stream.of(message.text());
		case Node.OfHint hint -> Stream.empty();
		};
	}

	private Stream<String> section(Node.OfSection node) {
		if (!(files.of(node.tenant().file()) instanceof State.Open open)
				|| !(open.file().root() instanceof Tenant tenant)) {
			return Stream.empty();
		}
		return switch (node.section()) {
		case ORGANISATION_ID -> Stream.of(joined(tenant.getOrganisationId()));
		case NUMBERS -> content.numbers(node.tenant()).map(number -> String.valueOf(number.getId()));
		case DOMAINS -> tenant.getDomains().stream().map(NodeTexts::line);
		case PHONES -> tenant.getPhones().stream().map(NodeTexts::line);
		};
	}

	private static Stream<String> ids(Block block) {
		return IntStream.range(block.from(), block.to())
				.mapToObj(at -> String.valueOf(block.numbers().object(at).getId()));
	}

	private static String line(EObject object) {
		return switch (object) {
		case Tenant tenant -> joined(tenant.getName(), tenant.getOrganisationId());
		case PortOrder order -> joined(order.getName(), Words.of(order.getState()), order.getPortOrderId());
		case Domain domain -> joined(domain.getId());
		case PhoneNumber number -> joined(number.getId());
		case Phone phone -> joined(phone.getName(), phone.getModel(), phone.getMac(), phone.getNumber());
		default -> "";
		};
	}

	private static String joined(@Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\t"));
	}

	/** The numbers that nodes stand for, folded; none where a node stands for no numbers. */
	List<NumberRange> numbers(List<Node> nodes) {
		return NumberRanges.fold(nodes.stream().flatMapToLong(this::numbers));
	}

	private LongStream numbers(Node node) {
		return switch (node) {
		case Node.OfBlock block -> numbers(block.block());
		case Node.OfSection(Node.OfFile tenant, Section section) when section == Section.NUMBERS -> content
				.numbers(tenant).flatMapToLong(number -> number(number.getId()));
		case Node.OfObject object -> switch (object.object()) {
		case PhoneNumber number -> number(number.getId());
		case Phone phone -> number(phone.getNumber());
		default -> LongStream.empty();
		};
		default -> LongStream.empty();
		};
	}

	private static LongStream numbers(Block block) {
		return IntStream.range(block.from(), block.to()).mapToLong(block.numbers()::number)
				.filter(number -> number > 0);
	}

	private static LongStream number(@Nullable String id) {
		try {
			return id == null ? LongStream.empty() : LongStream.of(NumberRange.number(id));
		} catch (IllegalArgumentException e) {
			return LongStream.empty();
		}
	}
}
