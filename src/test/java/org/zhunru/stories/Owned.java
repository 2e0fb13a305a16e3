package org.zhunru.stories;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.zhunru.ownersvote.BallotDesk;
import org.zhunru.ownersvote.Electorate;
import org.zhunru.ownersvote.NewBallot;
import org.zhunru.ownersvote.NewOwnersMatter;
import org.zhunru.ownersvote.NewUnit;
import org.zhunru.ownersvote.OwnerBallot;
import org.zhunru.ownersvote.OwnerDesk;
import org.zhunru.ownersvote.OwnersVoteDecided;
import org.zhunru.ownersvote.OwnersVoteView;
import org.zhunru.ownersvote.OwnersVotes;
import org.zhunru.ownersvote.PublicOwnersVotes;
import org.zhunru.ownersvote.Unit;

/** A community whose owners vote: 谢春梅 opens and enters written ballots, 杜鹃 does what whoever opened may not. */
class Owned {

  final District district;
  final OwnersVotes votes;
  final Electorate electorate;
  final BallotDesk desk;
  final OwnerDesk online;
  final PublicOwnersVotes open;
  private final List<OwnersVoteDecided> heard = new CopyOnWriteArrayList<>();

  Owned(
      District district, OwnersVotes votes, Electorate electorate, BallotDesk desk, OwnerDesk online, PublicOwnersVotes open) {
    this.district = district;
    this.votes = votes;
    this.electorate = electorate;
    this.desk = desk;
    this.online = online;
    this.open = open;
  }

  @EventListener
  void decided(OwnersVoteDecided decided) {
    heard.add(decided);
  }

  List<OwnersVoteDecided> heard(String ref) {
    return heard.stream().filter(one -> one.ref().equals(ref)).toList();
  }

  String opens(String subject, String parent) {
    return votes.open(
        new NewOwnersMatter("五号楼公共部位表决", "五号楼公共部位的方案和费用分摊是否同意", subject, parent), district.user("gongcheng"));
  }

  void unit(String ref, String unit, String owner, String area, String number) {
    electorate.add(ref, new NewUnit(unit, owner, area, number, "false"), district.user("gongcheng"));
  }

  /** So many owners with a unit of 100 square metres each. */
  void units(String ref, int n) {
    for (int i = 1; i <= n; i++) {
      unit(ref, "5-" + i, "业主" + i, "100", "");
    }
  }

  void post(String ref) {
    district.answers("gongcheng", ref, "Ask_PostElectorate", "note", "");
  }

  void freeze(String ref) {
    district.answers("gongcheng", ref, "Ask_FreezeElectorate", "note", "");
  }

  void notice(String ref, int from, int until) {
    district.answers(
        "gongcheng", ref, "Ask_GiveNotice", "answer", "GIVE", "votesFrom", district.today().plusDays(from).toString(),
        "votesUntil", district.today().plusDays(until).toString());
  }

  /** The list is posted, frozen, and the vote begins in its term and runs five days. */
  void voting(String ref) {
    post(ref);
    district.days(12);
    freeze(ref);
    notice(ref, 15, 19);
    district.days(15);
  }

  List<Unit> all(String ref) {
    return electorate.slips(ref, district.user("gongcheng"));
  }

  OwnerBallot counter(String ref, String unit, String choice, String key) {
    return desk.atCounter(ref, new NewBallot(unit, choice, "COUNTER", "", "", "本人到场口头同意", key), district.user("gongcheng.yi"));
  }

  OwnerBallot written(String ref, String unit, String choice, String number) {
    return desk.vote(
        ref, new NewBallot(unit, choice, "WRITTEN", number, district.today().toString(), "", key()), district.user("gongcheng"));
  }

  OwnerBallot proxy(String ref, String unit, String proxy, String mandatedOn) {
    return proxy(ref, unit, proxy, proxy.contains("李四") ? "200x" : "1001", mandatedOn);
  }

  OwnerBallot proxy(String ref, String unit, String proxy, String number, String mandatedOn) {
    return desk.vote(
        ref, new NewBallot(unit, "FOR", "PROXY", "", "", "", key(), proxy, number, mandatedOn), district.user("gongcheng.yi"));
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  void counts(String ref, int agreed, int against, int abstained) {
    district.answers("gongcheng.yi", ref, "Ask_CountAgain", "agreed", agreed, "against", against, "abstained", abstained);
  }

  OwnersVoteView sees(String ref) {
    return votes.view(ref, district.user("gongcheng"));
  }

  String state(String ref) {
    return sees(ref).header().state();
  }

  String result(String ref) {
    return sees(ref).matter().result();
  }
}
