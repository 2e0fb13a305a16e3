package org.zhunru.admission;

import org.springframework.stereotype.Component;
import org.zhunru.casefile.CaseDocuments;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.district.DistrictClock;
import org.zhunru.identity.Organisations;
import org.zhunru.rulebook.Rulebook;

/** The other rooms that intake needs, together. */
@Component
record IntakeRooms(
    CaseFiles cases,
    CaseDocuments documents,
    Organisations organisations,
    Drafts drafts,
    CaseNotes notes,
    Rulebook rulebook,
    DistrictClock clock) {}
