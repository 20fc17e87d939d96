package org.citedeck.audit;

import java.util.List;

/**
 * A page of the list of changes, newest first.
 *
 * @param page counts from 1
 * @param pages at least 1
 */
public record Changes(List<AuditEntry> entries, int page, int pages) {}
