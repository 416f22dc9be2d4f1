package org.portwright.documents.internal.loa;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portwright.documents.printing.page.Style;
import org.portwright.documents.printing.page.Table;
import org.portwright.documents.printing.page.TableColumn;
import org.portwright.documents.printing.page.TableRow;
import org.portwright.model.PortOrder;
import org.portwright.model.Site;

/** The sites beside the service address, each with the address where its line is installed. */
@SuppressWarnings("nls")
final class SiteTable {

	private final PortOrder order;

	SiteTable(PortOrder order) {
		this.order = order;
	}

	/** The table; empty where there are no sites. */
	Optional<Table> table() {
		List<TableRow> rows = new ArrayList<>();
		for (Site site : order.getSites()) {
			rows.add(new TableRow(List.of(AsPrinted.text(site.getName()), AsPrinted.addressInLine(site.getAddress()),
					AsPrinted.postcode(site.getAddress())), "", Style.CELL));
		}
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Table(List.of(new TableColumn(LoaText.SITE_NAME.text(), 3, false),
						new TableColumn(LoaText.SITE_ADDRESS.text(), 7, false),
						new TableColumn(LoaText.POSTCODE.text(), 2, false)), rows, 3));
	}
}
