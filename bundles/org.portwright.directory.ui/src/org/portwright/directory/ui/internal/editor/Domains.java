package org.portwright.directory.ui.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.Domain;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.words.Words;
import org.portwright.ui.fields.ElementTable;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.labels.Labels;
import org.portwright.workspace.fields.Assignment;

/** The section with the domains of a tenant. */
@SuppressWarnings("nls")
final class Domains {

	private static final String LIST = "domains";
	private static final String NAME = "id";
	private static final String INITIAL = "initial";
	private static final String DEFAULT = "default";
	private static final String VERIFIED = "verified";

	private final FieldRows rows;
	private final ElementTable table;

	private Domains(FieldRows rows, ElementTable table) {
		this.rows = rows;
		this.table = table;
	}

	static void rows(FieldRows rows) {
		var table = new ElementTable(rows, LIST);
		var domains = new Domains(rows, table);
		table.column(Words.of(Literals.DOMAIN), 3, domain -> ((Domain) domain).getId())
				.column(Words.of(Literals.DOMAIN__KIND), 2, Labels::detail)
				.asked(domains::add, domain -> domains.edit((Domain) domain)).removable();
	}

	private void add() {
		Optional<List<Assignment>> answers = table.dialog(Messages.Domains_message, Optional.empty())
				.fields(NAME, INITIAL, DEFAULT).check(this::objection).ask();
		answers.ifPresent(fields -> {
			String name = fields.getFirst().value().toLowerCase(Locale.ROOT);
			table.add(name, set(fields.subList(1, fields.size())), Messages.Domains_add);
		});
	}

	/** What is false is left out: nobody said so. */
	private static List<Assignment> set(List<Assignment> fields) {
		return fields.stream().filter(field -> Boolean.parseBoolean(field.value())).toList();
	}

	private Optional<String> objection(String field, String answer) {
		if (!NAME.equals(field)) {
			return Optional.empty();
		}
		if (!answer.contains(".") || answer.contains(" ") || answer.contains("@")) {
			return Optional.of(Messages.Domains_noDomain);
		}
		boolean known = rows.edited().root() instanceof Tenant tenant
				&& tenant.getDomains().stream().anyMatch(domain -> answer.equalsIgnoreCase(domain.getId()));
		return known ? Optional.of(Messages.Domains_known) : Optional.empty();
	}

	private void edit(Domain domain) {
		Optional<List<Assignment>> answers = table.dialog(Messages.Domains_message, Optional.of(domain))
				.fields(INITIAL, DEFAULT, VERIFIED).ask();
		answers.ifPresent(fields -> table.change(domain, fields));
	}
}
